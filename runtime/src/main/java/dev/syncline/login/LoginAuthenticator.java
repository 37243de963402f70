package dev.syncline.login;

import dev.syncline.auth.Authenticator;
import dev.syncline.error.AuthenticationException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a client the token of who has logged in, and refreshes it at the server when it is worn
 * out. Safe for any number of threads.
 *
 * <pre>{@code
 * LoginAuthenticator session = new LoginAuthenticator(login, store, () -> showLogin());
 * session.loggedIn(login.login("google", Map.of("access_token", token)));
 * SyncClient.builder().authenticator(session)
 * }</pre>
 */
public final class LoginAuthenticator implements Authenticator {

  private final ServiceLogin service;
  private final TokenStore store;
  private final Runnable loginNeeded;
  private volatile @Nullable Login present;

  /**
   * Goes on with the log-in that the store has, if any.
   *
   * @param loginNeeded is called when the user has to log in anew, on the thread that pushes or
   *     pulls, which waits for it: it may show that, and return; what waits goes out after {@link
   *     #loggedIn} with the next push
   */
  public LoginAuthenticator(ServiceLogin service, TokenStore store, Runnable loginNeeded) {
    this.service = service;
    this.store = store;
    this.loginNeeded = loginNeeded;
    this.present = store.load();
  }

  /** Keeps a log-in, and uses its token from now on. */
  public synchronized void loggedIn(Login login) {
    store.save(login);
    present = login;
  }

  /** Forgets the log-in, here and in the store. */
  public synchronized void loggedOut() {
    present = null;
    store.clear();
  }

  @Override
  public @Nullable String token() {
    Login login = present;
    return login == null ? null : login.token();
  }

  @Override
  public @Nullable String refresh(@Nullable String refused) {
    Login worn = present;
    if (worn != null && renew(worn)) {
      return token();
    }
    loginNeeded.run();
    String since = token();
    return since == null || since.equals(refused) ? null : since;
  }

  private boolean renew(Login worn) {
    try {
      replace(worn, service.refresh(worn));
      return true;
    } catch (AuthenticationException e) {
      return false;
    }
  }

  /** Not in place of another log-in, or the end of this one, while the server was asked. */
  private synchronized void replace(Login worn, Login fresh) {
    if (Objects.equals(present, worn)) {
      loggedIn(fresh);
    }
  }
}

package dev.syncline.login;

import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import dev.syncline.transport.LoginAnswer;
import dev.syncline.transport.LoginRemote;
import dev.syncline.transport.jvm.JvmHttp;
import feign.Client;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The log-in of Azure App Service ("Easy Auth"), which takes the token of a provider such as {@code
 * google} or {@code aad}, from the provider's own library, and gives one for the tables. Safe for
 * any number of threads; waits for the network.
 */
public final class ServiceLogin {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

  private final LoginRemote remote;

  private ServiceLogin(URI endpoint, Supplier<Client> http) {
    remote =
        new LoginRemote(
            Objects.requireNonNull(endpoint, "endpoint"), http, CONNECT_TIMEOUT, READ_TIMEOUT);
  }

  /** The log-in of the server of these tables, by {@code java.net.http}. */
  public static ServiceLogin at(URI endpoint) {
    return at(endpoint, () -> JvmHttp.client(CONNECT_TIMEOUT));
  }

  /**
   * The log-in of the server of these tables.
   *
   * @param http makes the HTTP client, which follows no redirect, when it is first needed
   */
  public static ServiceLogin at(URI endpoint, Supplier<Client> http) {
    return new ServiceLogin(endpoint, Objects.requireNonNull(http, "http"));
  }

  /**
   * Logs in with what a provider gave ({@code POST /.auth/login/google}).
   *
   * <pre>{@code
   * login.login("google", Map.of("id_token", idToken, "authorization_code", code));
   * }</pre>
   *
   * @param provider as App Service calls it: {@code aad}, {@code google}, {@code facebook}, …
   * @param credentials by their names in the provider's protocol, such as {@code access_token}
   * @throws AuthenticationException if the server does not accept them, or has no such log-in
   * @throws NetworkException if no answer came, or not the server's
   * @throws ServerException if it answers otherwise
   */
  public Login login(String provider, Map<String, String> credentials) {
    return of(remote.login(provider, credentials));
  }

  /**
   * Logs in with the provider's page in a browser, which comes back to a port of {@code 127.0.0.1}
   * ({@code GET /.auth/login/google}, with a proof key: RFC 7636). The server has to allow that
   * address as an external redirect. Waits for the user; an interrupt cancels it.
   *
   * <pre>{@code
   * login.loginInBrowser("google", Browser.system(), Duration.ofMinutes(5));
   * }</pre>
   *
   * @param provider as App Service calls it
   * @param browser is called on this thread
   * @param timeout how long the user may take, at least a millisecond
   * @throws AuthenticationException if the page cannot be shown, nobody logs in in time, the user,
   *     the provider or the server refuses, or the server has no such log-in
   * @throws NetworkException if the server does not answer for the token
   * @throws ServerException if it answers otherwise
   * @throws InterruptedException if this thread was interrupted; nobody is logged in then
   */
  public Login loginInBrowser(String provider, Browser browser, Duration timeout)
      throws InterruptedException {
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException("Nobody can log in within " + timeout);
    }
    return of(new BrowserLogin(remote, provider, browser, timeout).run());
  }

  /**
   * The same user's log-in with a fresh token ({@code GET /.auth/refresh}), also if the present one
   * is worn out.
   *
   * @throws AuthenticationException if the user has to log in again, or the answer is another's
   * @throws NetworkException if no answer came, or not the server's
   * @throws ServerException if it answers otherwise
   */
  public Login refresh(Login worn) {
    Login fresh = of(remote.refresh(worn.token()));
    if (!fresh.userId().equals(worn.userId())) {
      throw new AuthenticationException(
          "The server refreshed the token of " + worn.userId() + " by one of " + fresh.userId());
    }
    return fresh;
  }

  private static Login of(LoginAnswer answer) {
    return new Login(answer.userId(), answer.token());
  }
}

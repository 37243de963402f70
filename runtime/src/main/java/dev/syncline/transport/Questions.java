package dev.syncline.transport;

import dev.syncline.auth.Authenticator;
import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.error.ServerException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the app's authenticator, and tells what goes wrong as the transport tells it. What an
 * exception of the app's says is not told, since it may say the token.
 */
final class Questions {

  /** Anything else could end the header and begin another (RFC 9110, 5.5). */
  private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

  private static final int UNAUTHORIZED = 401;

  private final Authenticator authenticator;
  private final ThreadLocal<Boolean> asking = ThreadLocal.withInitial(() -> false);

  Questions(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  private interface Question {
    @Nullable String ask() throws IOException, InterruptedException;
  }

  /** Whether the authenticator is asking something of us, from within what it was asked. */
  boolean areOpen() {
    return asking.get();
  }

  /**
   * The present token.
   *
   * @throws AuthenticationException if no header can carry it
   * @throws ServerException 401, if the authenticator fails
   */
  @Nullable String token() {
    return ask(authenticator::token);
  }

  /**
   * A token in place of the refused one, or null.
   *
   * @throws NetworkException if there is no way to one now, or this thread was interrupted
   * @throws ServerException if the server of tokens is not well; as {@link #token} too
   */
  @Nullable String refresh(@Nullable String refused) {
    return ask(() -> authenticator.refresh(refused));
  }

  private @Nullable String ask(Question question) {
    asking.set(true);
    try {
      return legal(question.ask());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noWay("The wait for a token was interrupted");
    } catch (IOException | NetworkException e) {
      throw noWay("No token: the authenticator met " + e.getClass().getSimpleName());
    } catch (AuthenticationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      asking.remove();
    }
  }

  /** The request that needs the token has not left, or was refused. */
  private static NetworkException noWay(String why) {
    return new NetworkException(why, false, null);
  }

  private static RuntimeException failed(RuntimeException e) {
    if (Thread.currentThread().isInterrupted()) {
      return noWay("The wait for a token was interrupted");
    }
    if (e instanceof ServerException server && server.isTransient()) {
      return server;
    }
    return new ServerException(
        UNAUTHORIZED, null, "No token: the authenticator failed with " + place(e));
  }

  private static String place(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  /** Whether a header can carry the token. */
  static boolean isLegal(String token) {
    return VISIBLE.matcher(token).matches();
  }

  private static @Nullable String legal(@Nullable String token) {
    if (token != null && !isLegal(token)) {
      String what = token.isEmpty() ? "is empty" : "has a line break or another such character";
      throw new AuthenticationException(
          "The token of the authenticator "
              + what
              + ", which no header can carry. Give the token as the server gave it, or null.");
    }
    return token;
  }
}

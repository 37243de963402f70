package dev.syncline.auth;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the token by which the server knows the user, to {@code
 * SyncClient.builder().authenticator(…)}. Tokens travel in a header of each request to the endpoint
 * and nowhere else; they are in no message, log line or file of Syncline's.
 *
 * <p><b>Threads.</b> Called on the threads that send requests, with no lock of the store held, so
 * that reads and writes of the app go on whatever it waits for. It must not push or pull: that
 * fails at once here, and on another thread waits for the very request that waits for the token.
 *
 * <p><b>Failure.</b> A push or pull that gets no token ends with {@code AUTHENTICATION}, or with
 * {@code NETWORK} where an {@link IOException} or {@link dev.syncline.error.NetworkException} says
 * that there is no way to the server. Nothing is lost: what waits goes out once there is a token.
 */
@FunctionalInterface
public interface Authenticator {

  /**
   * The present token, or null to ask without one. Asked for with each request and by several
   * threads at once, so it should come from memory.
   */
  @Nullable String token();

  /**
   * A token in place of one that the server did not accept (401). Asked for once, however many
   * requests it was refused to; those wait. May ask a server or the user, and take its time: an
   * interrupt of the thread that pushes or pulls, which cancels that, interrupts it.
   *
   * <p>What it returns is used from then on, as long as {@link #token} gives what it gave before.
   * Without an implementation, a refused token ends the push or pull.
   *
   * @param refused the token that was refused, or null if none was sent
   * @return null if there is none, as until the user has logged in
   * @throws IOException if the server that gives tokens cannot be reached
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  default @Nullable String refresh(@Nullable String refused)
      throws IOException, InterruptedException {
    return null;
  }
}

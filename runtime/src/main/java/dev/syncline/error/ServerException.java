package dev.syncline.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The server answered with a status that is not success. Its words are in the message. */
public final class ServerException extends SyncException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Duration retryAfter;

  public ServerException(int status, @Nullable Duration retryAfter, String message) {
    super(message, null);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /**
   * How long the server asks to be left alone ({@code Retry-After}), or null if it does not say.
   */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Whether the same request may succeed later: 408, 429 and every 5xx. */
  public boolean isTransient() {
    return status == 408 || status == 429 || status >= 500;
  }
}

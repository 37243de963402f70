package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * No answer came: no connection, a time-out, a connection that broke in the middle of an answer.
 */
public final class NetworkException extends SyncException {

  private static final long serialVersionUID = 1L;

  private final boolean requestLeft;

  public NetworkException(String message, boolean requestLeft, @Nullable Throwable cause) {
    super(message, cause);
    this.requestLeft = requestLeft;
  }

  /** Whether the request may have reached the server; false if not even a connection was made. */
  public boolean requestLeft() {
    return requestLeft;
  }
}

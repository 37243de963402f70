package dev.syncline.error;

import org.jspecify.annotations.Nullable;

/**
 * No answer came: no connection, a time-out, a connection that broke in the middle of an answer.
 */
public final class NetworkException extends SyncException {

  private static final long serialVersionUID = 1L;

  public NetworkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

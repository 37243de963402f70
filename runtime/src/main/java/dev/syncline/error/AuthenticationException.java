package dev.syncline.error;

/** A token that cannot be used, or cannot be had. No message has the token itself. */
public final class AuthenticationException extends SyncException {

  private static final long serialVersionUID = 1L;

  public AuthenticationException(String message) {
    super(message, null);
  }

  public AuthenticationException(String message, Throwable cause) {
    super(message, cause);
  }
}

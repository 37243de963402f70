package dev.syncline.error;

/** A token that cannot be used. No message has the token itself. */
public final class AuthenticationException extends SyncException {

  private static final long serialVersionUID = 1L;

  public AuthenticationException(String message) {
    super(message, null);
  }
}

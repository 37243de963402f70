package dev.syncline.login;

import java.util.Objects;

/** A user who has logged in, and the token that proves it. Is never printed with its token. */
public final class Login {

  private final String userId;
  private final String token;

  /**
   * A log-in.
   *
   * @param userId by which the server knows the user, such as {@code sid:…}
   */
  public Login(String userId, String token) {
    this.userId = Objects.requireNonNull(userId, "userId");
    this.token = Objects.requireNonNull(token, "token");
  }

  /** The user's id, for {@code SyncClient.builder().user(…)}. */
  public String userId() {
    return userId;
  }

  /** The token: a secret. */
  public String token() {
    return token;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Login login && login.userId.equals(userId) && login.token.equals(token);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, token);
  }

  @Override
  public String toString() {
    return "Login[" + userId + "]";
  }
}

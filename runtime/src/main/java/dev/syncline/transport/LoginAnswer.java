package dev.syncline.transport;

/** What a server answers to who has logged in. No record, so that the token is never printed. */
public final class LoginAnswer {

  private final String token;
  private final String userId;

  LoginAnswer(String token, String userId) {
    this.token = token;
    this.userId = userId;
  }

  public String token() {
    return token;
  }

  public String userId() {
    return userId;
  }
}

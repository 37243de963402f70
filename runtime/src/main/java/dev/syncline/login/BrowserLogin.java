package dev.syncline.login;

import dev.syncline.error.AuthenticationException;
import dev.syncline.error.NetworkException;
import dev.syncline.transport.LoginAnswer;
import dev.syncline.transport.LoginRemote;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One log-in by a browser: the provider's page is shown, and comes back to this machine with a code
 * that is redeemed at the server, or with the token itself.
 */
record BrowserLogin(LoginRemote remote, String provider, Browser browser, Duration timeout) {

  LoginAnswer run() throws InterruptedException {
    ProofKey key = new ProofKey();
    Map<String, String> came = askUser(key);
    if (came.containsKey("error")) {
      throw new AuthenticationException(
          "The log-in with " + provider + " was refused: " + word(came.get("error")));
    }
    String token = came.get("token");
    return token == null ? redeem(came.getOrDefault("authorization_code", ""), key) : read(token);
  }

  private Map<String, String> askUser(ProofKey key) throws InterruptedException {
    try (Callback callback = Callback.listen()) {
      browser.open(remote.page(provider, callback.address(), key.challenge()));
      Map<String, String> came = callback.await(timeout);
      if (came == null) {
        throw new AuthenticationException(
            "Nobody logged in with " + provider + " within " + timeout.toMillis() + " ms");
      }
      return came;
    } catch (IOException e) {
      throw new AuthenticationException(
          "The log-in page of " + provider + " cannot be shown. Show it by another Browser", e);
    }
  }

  /** A code of the protocol's (RFC 6749, 4.1.2.1), and no text of a stranger's. */
  private static String word(@Nullable String error) {
    return error != null && error.matches("[\\w.-]{1,64}") ? error : "for no reason that it says";
  }

  private LoginAnswer redeem(String code, ProofKey key) throws InterruptedException {
    try {
      return remote.redeem(provider, code, key.verifier());
    } catch (NetworkException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("The log-in was cancelled");
      }
      throw e;
    }
  }

  private LoginAnswer read(String token) {
    return remote.read(provider, token);
  }
}

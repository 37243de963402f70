package dev.syncline.login;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Proves that who redeems a code is who asked for it (PKCE, RFC 7636): the challenge is shown to
 * the browser, the verifier to the server alone.
 */
final class ProofKey {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String verifier = secret();

  /** 43 characters that an address can have and nobody can guess (RFC 7636, 4.1). */
  static String secret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return text(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String verifier() {
    return verifier;
  }

  /** By the method {@code S256} (RFC 7636, 4.2). */
  String challenge() {
    try {
      return text(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

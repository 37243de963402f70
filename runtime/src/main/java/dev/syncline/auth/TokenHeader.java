package dev.syncline.auth;

import java.util.regex.Pattern;

/**
 * The header in which a token travels: {@code X-ZUMO-AUTH: token}, or {@code Authorization: Bearer
 * token}.
 *
 * @param name the header's name (RFC 9110, 5.1)
 * @param scheme what precedes the token, such as {@code Bearer}, or empty
 */
public record TokenHeader(String name, String scheme) {

  /** A token in the sense of RFC 9110, 5.6.2. Before the headers, which it checks. */
  private static final Pattern WORD = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** {@code X-ZUMO-AUTH: token}, as Azure Mobile Apps have it. */
  public static final TokenHeader ZUMO = new TokenHeader("X-ZUMO-AUTH", "");

  /** {@code Authorization: Bearer token} (RFC 6750, 2.1). */
  public static final TokenHeader BEARER = new TokenHeader("Authorization", "Bearer");

  /**
   * A header.
   *
   * @throws IllegalArgumentException if name or scheme has characters that a header cannot have
   */
  public TokenHeader {
    if (!WORD.matcher(name).matches()) {
      throw new IllegalArgumentException("A header cannot be called \"" + name + "\"");
    }
    if (!scheme.isEmpty() && !WORD.matcher(scheme).matches()) {
      throw new IllegalArgumentException("The scheme of a token cannot be \"" + scheme + "\"");
    }
  }

  /** The value of the header for this token. */
  public String value(String token) {
    return scheme.isEmpty() ? token : scheme + " " + token;
  }
}

package dev.syncline.query.tree;

import java.util.Locale;

/** The case of letters of any script, in no language: what SQLite knows of ASCII only. */
public final class Letters {

  private Letters() {}

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /**
   * A form in which texts are equal that differ in the case of letters only: small letters of the
   * capital ones, one by one, so that "Straße" is "STRASSE" and a sigma is one wherever it stands.
   */
  public static String fold(String text) {
    return upper(withoutLoneCapitals(text))
        .codePoints()
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Two capital letters have small ones whose own capitals are others. */
  private static String withoutLoneCapitals(String text) {
    return text.replace('ẞ', 'ß').replace("İ", "i\u0307");
  }
}

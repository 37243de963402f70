package dev.syncline.processor.validation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What SQLite and the server both take as a name. */
final class Identifiers {

  private static final int LONGEST = 128;
  private static final Pattern VALID =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0," + (LONGEST - 1) + "}");

  private Identifiers() {}

  static boolean isValid(String name) {
    return VALID.matcher(name).matches();
  }

  /** A name that is valid, and the same as far as it can be. */
  static String similarTo(String name) {
    String similar = name.replaceAll("[^A-Za-z0-9_]", "_");
    if (similar.isEmpty() || Character.isDigit(similar.charAt(0))) {
      similar = "_" + similar;
    }
    return similar.substring(0, Math.min(similar.length(), LONGEST));
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

package dev.syncline.processor.validation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What SQLite and the server both take as a name. */
final class Identifiers {

  private static final int LONGEST = 128;
  private static final Pattern VALID =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0," + (LONGEST - 1) + "}");

  private Identifiers() {}

  static boolean isValid(String name) {
    return VALID.matcher(name).matches();
  }

  /** A valid name that looks like the first of these names of which a letter or digit is left. */
  static String similarTo(String... names) {
    return Stream.of(names)
        .map(Identifiers::plain)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("other");
  }

  /** The name in letters without accents, and with _ for what is none. */
  private static String plain(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .replaceAll("[^A-Za-z0-9_]+", "_")
            .replaceAll("^_+|_+$", "");
    boolean digitFirst = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    String valid = digitFirst ? "_" + plain : plain;
    return valid.substring(0, Math.min(valid.length(), LONGEST));
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

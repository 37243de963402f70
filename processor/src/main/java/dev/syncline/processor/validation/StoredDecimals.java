package dev.syncline.processor.validation;

import java.math.BigDecimal;

/** Spells decimal numbers as SQLite keeps them: sign, exponent, digits, in the numbers' order. */
final class StoredDecimals {

  private static final int MOST_DIGITS = 9_999;
  private static final int BIAS = 10_000;

  private StoredDecimals() {}

  /**
   * The stored spelling.
   *
   * @throws ArithmeticException if the number has too many digits
   */
  static String of(BigDecimal value) {
    if (value.signum() == 0) {
      return "o";
    }
    BigDecimal shortest = value.stripTrailingZeros();
    long exponent = (long) shortest.precision() - shortest.scale() - 1;
    if (exponent >= MOST_DIGITS || shortest.scale() > MOST_DIGITS) {
      throw new ArithmeticException("Too many digits");
    }
    String digits = shortest.unscaledValue().abs().toString();
    String text = Long.toString(BIAS * 11L + exponent).substring(1) + '.' + digits;
    return value.signum() == 1 ? "p" + text : "n" + complement(text) + "~";
  }

  private static String complement(String text) {
    StringBuilder complement = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.') {
        complement.setCharAt(i, (char) ('0' + '9' - text.charAt(i)));
      }
    }
    return complement.toString();
  }
}

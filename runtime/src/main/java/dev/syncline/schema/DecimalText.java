package dev.syncline.schema;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers of any precision as text whose order is that of the numbers. Independent of any locale;
 * up to 9,999 digits before the point and as many after it. One number has one spelling, so that a
 * scale is not kept: 1.00 is 1.
 *
 * <pre>
 *  123.45   p10002.12345     sign, 10000 + the exponent of the first digit, all digits
 *  0        o
 * -123.45   n89997.87654~    the same with nine's complements, and an end that follows all digits
 * </pre>
 */
public final class DecimalText {

  private static final int MOST_DIGITS = 9_999;
  private static final int BIAS = 10_000;
  private static final int EXPONENT_END = 6;
  private static final int LONGEST_PLAIN = 2 * MOST_DIGITS + 16;

  private DecimalText() {}

  /**
   * The stored spelling.
   *
   * @throws IllegalArgumentException if the number has too many digits
   */
  public static String format(BigDecimal value) {
    if (value.signum() == 0) {
      return "o";
    }
    long exponent = (long) value.precision() - value.scale() - 1;
    if (exponent >= MOST_DIGITS || exponent < -MOST_DIGITS) {
      throw tooLong();
    }
    BigDecimal shortest = value.stripTrailingZeros();
    if (shortest.scale() > MOST_DIGITS) {
      throw tooLong();
    }
    String digits = shortest.unscaledValue().abs().toString();
    String text = Long.toString(BIAS + BIAS * 10L + exponent).substring(1) + '.' + digits;
    return value.signum() > 0 ? "p" + text : "n" + complement(text) + "~";
  }

  /** The stored spelling of a whole number. */
  public static String format(BigInteger value) {
    return format(new BigDecimal(value));
  }

  /**
   * The number that a stored text says, its scale as small as can be but not below 0.
   *
   * @throws IllegalArgumentException if the text is not one of {@link #format}
   */
  public static BigDecimal parse(String stored) {
    if (stored.equals("o")) {
      return BigDecimal.ZERO;
    }
    boolean negative = stored.startsWith("n") && stored.endsWith("~");
    if (stored.length() <= EXPONENT_END || !(negative || stored.startsWith("p"))) {
      throw new IllegalArgumentException("No number as SQLite keeps it");
    }
    String text =
        negative ? complement(stored.substring(1, stored.length() - 1)) : stored.substring(1);
    int exponent = Integer.parseInt(text.substring(0, EXPONENT_END - 1)) - BIAS;
    BigInteger digits = new BigInteger(text.substring(EXPONENT_END));
    int scale = text.length() - EXPONENT_END - 1 - exponent;
    BigDecimal value = new BigDecimal(negative ? digits.negate() : digits, scale);
    return scale < 0 ? value.setScale(0) : value;
  }

  /** The whole number that a stored text says. */
  static BigInteger parseWhole(String stored) {
    return parse(stored).toBigIntegerExact();
  }

  /** The number as everybody writes it, without an exponent. */
  static String toWire(String stored) {
    return parse(stored).toPlainString();
  }

  /** The stored spelling of a number as everybody writes it. */
  static String ofWire(String plain) {
    if (plain.length() > LONGEST_PLAIN) {
      throw tooLong();
    }
    return format(new BigDecimal(plain));
  }

  /** The stored spelling of a whole number as everybody writes it. */
  static String wholeOfWire(String plain) {
    String stored = ofWire(plain);
    if (parse(stored).scale() > 0) {
      throw new IllegalArgumentException("Not a whole number");
    }
    return stored;
  }

  private static String complement(String text) {
    StringBuilder complement = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      complement.append(c == '.' ? c : (char) ('0' + '9' - c));
    }
    return complement.toString();
  }

  private static IllegalArgumentException tooLong() {
    return new IllegalArgumentException(
        "More than " + MOST_DIGITS + " digits before or after the point");
  }
}

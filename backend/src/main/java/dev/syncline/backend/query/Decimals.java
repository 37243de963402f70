package dev.syncline.backend.query;

import dev.syncline.schema.DecimalText;
import dev.syncline.schema.TimeText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoField;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Computes with numbers of any precision, kept as {@link DecimalText}, and rounds those and others.
 * What has too many digits, or none, has no value.
 */
final class Decimals {

  private static final int NANO_DIGITS = 9;

  /** From here on doubles have no fraction. */
  private static final double WHOLE_FROM = 0x1p52;

  private Decimals() {}

  static @Nullable String add(String one, String other) {
    return stored(DecimalText.parse(one).add(DecimalText.parse(other)));
  }

  static @Nullable String subtract(String one, String other) {
    return stored(DecimalText.parse(one).subtract(DecimalText.parse(other)));
  }

  static @Nullable String multiply(String one, String other) {
    return stored(DecimalText.parse(one).multiply(DecimalText.parse(other)));
  }

  /** The quotient to 34 digits; of a division by zero, none. */
  static @Nullable String divide(String one, String other) {
    BigDecimal divisor = DecimalText.parse(other);
    return divisor.signum() == 0
        ? null
        : stored(DecimalText.parse(one).divide(divisor, MathContext.DECIMAL128));
  }

  /** What a division leaves, with the sign of the dividend: of decimals, or of doubles. */
  static @Nullable Object remainder(Object one, Object other) {
    if (one instanceof Number dividend && other instanceof Number divisor) {
      double rest = dividend.doubleValue() % divisor.doubleValue();
      return Double.isNaN(rest) ? null : rest;
    }
    BigDecimal divisor = DecimalText.parse((String) other);
    return divisor.signum() == 0
        ? null
        : stored(DecimalText.parse((String) one).remainder(divisor));
  }

  /** The nearest whole number; half way between two, the one farther from zero. */
  static @Nullable Object round(Object number) {
    return rounded(number, RoundingMode.HALF_UP, Decimals::round);
  }

  static @Nullable Object floor(Object number) {
    return rounded(number, RoundingMode.FLOOR, Math::floor);
  }

  static @Nullable Object ceiling(Object number) {
    return rounded(number, RoundingMode.CEILING, Math::ceil);
  }

  private static @Nullable Object rounded(
      Object number, RoundingMode decimal, DoubleUnaryOperator floating) {
    if (number instanceof String text) {
      return stored(DecimalText.parse(text).setScale(0, decimal));
    }
    return number instanceof Double value ? floating.applyAsDouble(value) : number;
  }

  /** As SQLite does it, here and on the device. */
  private static double round(double value) {
    boolean whole = Math.abs(value) > WHOLE_FROM;
    return whole ? value : (double) (long) (value + (value < 0 ? -0.5 : 0.5));
  }

  /** The decimal that everybody writes for the number: 0.1 for the double that is nearly that. */
  static @Nullable String of(Number number) {
    double value = number.doubleValue();
    if (number instanceof Long whole) {
      return stored(BigDecimal.valueOf(whole));
    }
    return Double.isInfinite(value) ? null : stored(BigDecimal.valueOf(value));
  }

  static double floating(String decimal) {
    return DecimalText.parse(decimal).doubleValue();
  }

  /** The number without its fraction, if it has 64 bits. */
  static @Nullable Long integer(String decimal) {
    try {
      return DecimalText.parse(decimal).setScale(0, RoundingMode.DOWN).longValueExact();
    } catch (ArithmeticException beyond) {
      return null;
    }
  }

  /** The part of a second that a time of day ends with. */
  static @Nullable String fraction(String time) {
    return stored(
        BigDecimal.valueOf(TimeText.parse(time).get(ChronoField.NANO_OF_SECOND), NANO_DIGITS));
  }

  private static @Nullable String stored(BigDecimal number) {
    try {
      return DecimalText.format(number);
    } catch (IllegalArgumentException tooLong) {
      return null;
    }
  }
}

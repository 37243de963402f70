package dev.syncline.merge;

import dev.syncline.schema.ColumnType;
import dev.syncline.schema.DecimalText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Both changes of a number: what it was, and what each side has added. Exact: a {@code float} or
 * {@code double} is rounded once, at the end, so that it does not matter which device adds up.
 * Where a value is null, it is not known what the number was, or the column's type has no room for
 * the sum, it stays a clash.
 */
final class Sum {

  private Sum() {}

  static @Nullable Agreed of(Clash clash) {
    Object base = clash.base();
    Object local = clash.local();
    Object server = clash.server();
    if (base == null || local == null || server == null) {
      return null;
    }
    ColumnType type = clash.column().type();
    BigDecimal sum = number(type, local).add(number(type, server)).subtract(number(type, base));
    try {
      return new Agreed(stored(type, sum));
    } catch (ArithmeticException | IllegalArgumentException noRoom) {
      return null;
    }
  }

  private static BigDecimal number(ColumnType type, Object stored) {
    if (type.isInteger()) {
      return BigDecimal.valueOf((Long) stored);
    }
    return type.isReal() ? new BigDecimal((Double) stored) : DecimalText.parse((String) stored);
  }

  /**
   * @throws ArithmeticException if the type has no room for the number
   * @throws IllegalArgumentException if a decimal has too many digits
   */
  private static Object stored(ColumnType type, BigDecimal number) {
    return switch (type) {
      case INT8 -> (long) number.byteValueExact();
      case INT16 -> (long) number.shortValueExact();
      case INT32 -> (long) number.intValueExact();
      case INT64 -> number.longValueExact();
      case FLOAT32 -> finite(number.floatValue());
      case FLOAT64 -> finite(number.doubleValue());
      case DECIMAL, BIG_INTEGER -> DecimalText.format(number);
      default -> throw new IllegalArgumentException(type + " is no number");
    };
  }

  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new ArithmeticException("Not finite");
    }
    return number + 0.0; // SQLite does not tell -0.0 from 0.0
  }
}

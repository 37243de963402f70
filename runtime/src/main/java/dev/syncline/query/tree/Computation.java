package dev.syncline.query.tree;

import org.jspecify.annotations.Nullable;

/** What each {@link Function} makes of values that are there, as SQLite does it. */
final class Computation {

  /** From here on floating numbers have no fraction. */
  private static final double WHOLE_FROM = 0x1p52;

  private Computation() {}

  static @Nullable Object of(Function function, Object[] values) {
    return switch (function) {
      case LENGTH -> CodePoints.length((String) values[0]);
      case LOWER -> Letters.lower((String) values[0]);
      case UPPER -> Letters.upper((String) values[0]);
      case FOLD -> Letters.fold((String) values[0]);
      case TRIM -> trim((String) values[0]);
      case CONCAT -> values[0] + (String) values[1];
      case SUBSTRING -> substring(values);
      case INDEX_OF -> CodePoints.indexOf((String) values[0], (String) values[1]);
      case REPLACE ->
          CodePoints.replace((String) values[0], (String) values[1], (String) values[2]);
      case YEAR -> number((String) values[0], 0, 4);
      case MONTH -> number((String) values[0], 5, 7);
      case DAY -> number((String) values[0], 8, 10);
      case HOUR -> ofTime((String) values[0], 0);
      case MINUTE -> ofTime((String) values[0], 3);
      case SECOND -> ofTime((String) values[0], 6);
      case ADD, SUBTRACT, MULTIPLY -> arithmetic(function, (Number) values[0], (Number) values[1]);
      case DIVIDE -> quotient((Number) values[0], (Number) values[1]);
      case MODULO -> remainder((Number) values[0], (Number) values[1]);
      case FLOOR -> Math.floor((Double) values[0]);
      case CEILING -> Math.ceil((Double) values[0]);
      case ROUND -> round((Double) values[0]);
    };
  }

  /** Of spaces only. */
  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(start, end);
  }

  private static String substring(Object[] values) {
    long length = values.length == 2 ? Long.MAX_VALUE : (Long) values[2];
    return CodePoints.substring((String) values[0], (Long) values[1], length);
  }

  private static Long number(String text, int from, int to) {
    return Long.valueOf(text.substring(from, to));
  }

  /** A time stands alone, or after a date and a T. */
  private static Long ofTime(String text, int from) {
    int start = text.indexOf('T') + 1;
    return number(text, start + from, start + from + 2);
  }

  private static @Nullable Object arithmetic(Function function, Number left, Number right) {
    if (left instanceof Long a && right instanceof Long b) {
      try {
        return exact(function, a, b);
      } catch (ArithmeticException overflow) {
        return floating(function, left.doubleValue(), right.doubleValue());
      }
    }
    return floating(function, left.doubleValue(), right.doubleValue());
  }

  private static Long exact(Function function, long a, long b) {
    return switch (function) {
      case ADD -> Math.addExact(a, b);
      case SUBTRACT -> Math.subtractExact(a, b);
      default -> Math.multiplyExact(a, b);
    };
  }

  private static @Nullable Double floating(Function function, double a, double b) {
    return number(
        switch (function) {
          case ADD -> a + b;
          case SUBTRACT -> a - b;
          default -> a * b;
        });
  }

  private static @Nullable Double quotient(Number left, Number right) {
    double divisor = right.doubleValue();
    return divisor == 0 ? null : number(left.doubleValue() / divisor);
  }

  private static @Nullable Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  /** Of numbers that have overflowed, SQLite takes the nearest whole ones. */
  private static @Nullable Number remainder(Number left, Number right) {
    long divisor = right.longValue();
    if (divisor == 0) {
      return null;
    }
    long rest = divisor == -1 ? 0 : left.longValue() % divisor;
    boolean whole = left instanceof Long && right instanceof Long;
    return whole ? (Number) rest : (Number) (double) rest;
  }

  private static double round(double value) {
    boolean whole = Math.abs(value) > WHOLE_FROM;
    return whole ? value : (double) (long) (value + (value < 0 ? -0.5 : 0.5));
  }
}

package dev.syncline.store.migration;

import dev.syncline.schema.ColumnType;
import dev.syncline.schema.DateText;
import dev.syncline.schema.WireText;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Makes what an expression gives into a value as a column keeps it. */
final class ColumnFit {

  private ColumnFit() {}

  /**
   * The value as SQLite keeps it in a column of the type. Texts may be spelled as on the wire, too.
   *
   * @param value a text, {@code Long}, {@code Double} or {@code byte[]}
   * @return null if the column has no room for it
   */
  static @Nullable Object of(ColumnType type, Object value) {
    if (type == ColumnType.BLOB) {
      return value instanceof byte[] ? value : null;
    }
    if (value instanceof byte[]) {
      return null;
    }
    return type.isInteger()
        ? whole(type, value)
        : type.isReal() ? real(type, value) : text(type, String.valueOf(value));
  }

  private static @Nullable Object whole(ColumnType type, Object value) {
    Long number = number(value);
    return number != null && type.holds(number) ? number : null;
  }

  private static @Nullable Long number(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof Double real) {
      return real == Math.rint(real) && Math.abs(real) < Long.MAX_VALUE ? real.longValue() : null;
    }
    try {
      return Long.valueOf((String) value);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Object real(ColumnType type, Object value) {
    try {
      double real =
          value instanceof String text ? Double.parseDouble(text) : ((Number) value).doubleValue();
      double stored = type == ColumnType.FLOAT32 ? (double) (float) real : real;
      return Double.isFinite(stored) ? (Double) (stored + 0.0) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable String text(ColumnType type, String text) {
    if (type == ColumnType.LOCAL_DATE) {
      return date(text);
    }
    String stored = WireText.stored(type, text);
    return stored == null ? storedAlready(type, text) : stored;
  }

  private static @Nullable String date(String text) {
    try {
      return DateText.format(DateText.parse(text));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Some texts are spelled otherwise in SQLite than elsewhere. */
  private static @Nullable String storedAlready(ColumnType type, String text) {
    try {
      return text.equals(WireText.stored(type, WireText.of(type, text))) ? text : null;
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      return null;
    }
  }
}

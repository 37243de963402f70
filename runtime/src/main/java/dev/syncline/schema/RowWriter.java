package dev.syncline.schema;

import dev.syncline.annotation.Converter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes one row's values, by position. A statement's parameters, a {@link Row} in memory and a JSON
 * object are written through it; five methods are all they implement.
 */
public interface RowWriter {

  void nothing(int column);

  void text(int column, @Nullable String value);

  void int64(int column, long value);

  void float64(int column, double value);

  void blob(int column, byte @Nullable [] value);

  default void int64(int column, @Nullable Long value) {
    if (value == null) {
      nothing(column);
    } else {
      int64(column, value.longValue());
    }
  }

  default void float64(int column, @Nullable Double value) {
    if (value == null) {
      nothing(column);
    } else {
      float64(column, value.doubleValue());
    }
  }

  default void int8(int column, byte value) {
    int64(column, (long) value);
  }

  default void int8(int column, @Nullable Byte value) {
    if (value == null) {
      nothing(column);
    } else {
      int8(column, value.byteValue());
    }
  }

  default void int16(int column, short value) {
    int64(column, (long) value);
  }

  default void int16(int column, @Nullable Short value) {
    if (value == null) {
      nothing(column);
    } else {
      int16(column, value.shortValue());
    }
  }

  default void int32(int column, int value) {
    int64(column, (long) value);
  }

  default void int32(int column, @Nullable Integer value) {
    if (value == null) {
      nothing(column);
    } else {
      int64(column, value.longValue());
    }
  }

  default void float32(int column, float value) {
    float64(column, (double) value);
  }

  default void float32(int column, @Nullable Float value) {
    if (value == null) {
      nothing(column);
    } else {
      float32(column, value.floatValue());
    }
  }

  default void character(int column, char value) {
    text(column, String.valueOf(value));
  }

  default void character(int column, @Nullable Character value) {
    if (value == null) {
      nothing(column);
    } else {
      character(column, value.charValue());
    }
  }

  default void bool(int column, boolean value) {
    int64(column, value ? 1L : 0L);
  }

  default void bool(int column, @Nullable Boolean value) {
    if (value == null) {
      nothing(column);
    } else {
      bool(column, value.booleanValue());
    }
  }

  /** Writes the instant as {@link ColumnType#INSTANT} says. */
  default void instant(int column, @Nullable Instant value) {
    text(column, value == null ? null : InstantText.format(value));
  }

  /** Writes the date as {@link ColumnType#LOCAL_DATE} says. */
  default void date(int column, @Nullable LocalDate value) {
    text(column, value == null ? null : DateText.format(value));
  }

  /** Writes the value as {@link ColumnType#LOCAL_TIME} says. */
  default void time(int column, @Nullable LocalTime value) {
    text(column, value == null ? null : TimeText.format(value));
  }

  /** Writes the value as {@link ColumnType#LOCAL_DATE_TIME} says. */
  default void dateTime(int column, @Nullable LocalDateTime value) {
    text(column, value == null ? null : DateTimeText.format(value));
  }

  /** Writes the value as {@link ColumnType#UUID} says. */
  default void uuid(int column, @Nullable UUID value) {
    text(column, value == null ? null : value.toString());
  }

  /** Writes the value as {@link ColumnType#URI} says. */
  default void uri(int column, @Nullable URI value) {
    text(column, value == null ? null : UriText.format(value));
  }

  /** Writes the value as {@link ColumnType#DECIMAL} says. */
  default void decimal(int column, @Nullable BigDecimal value) {
    text(column, value == null ? null : DecimalText.format(value));
  }

  /** Writes the value as {@link ColumnType#BIG_INTEGER} says. */
  default void bigInteger(int column, @Nullable BigInteger value) {
    text(column, value == null ? null : DecimalText.format(value));
  }

  /** Writes the value as {@link ColumnType#OFFSET_DATE_TIME} says. */
  default void offsetDateTime(int column, @Nullable OffsetDateTime value) {
    text(column, value == null ? null : OffsetDateTimeText.format(value));
  }

  /** Writes the value as {@link ColumnType#DURATION} says. */
  default void duration(int column, @Nullable Duration value) {
    text(column, value == null ? null : DurationText.format(value));
  }

  default void enumeration(int column, @Nullable Enum<?> value) {
    text(column, value == null ? null : value.name());
  }

  /** Writes the value as {@link ColumnType#JSON} says. */
  default <T> void json(int column, JsonType<T> type, @Nullable T value) {
    text(column, value == null ? null : type.write(value));
  }

  /** Writes what the converter makes of the value; it is not asked about null. */
  default <M, C> void converted(
      int column, Converter<M, C> converter, @Nullable M value, Cell<C> cell) {
    cell.write(this, column, value == null ? null : converter.toColumn(value));
  }

  /**
   * How a converter's value is written: one of this interface's methods.
   *
   * @param <C> what the column keeps
   */
  interface Cell<C> {

    void write(RowWriter row, int column, @Nullable C value);
  }
}

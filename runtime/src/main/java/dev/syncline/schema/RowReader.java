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
 * Gives one row's values, by position. The cursor of a query and a {@link Row} in memory are read
 * through it; five methods are all they implement. The methods that do not end in {@code OrNull}
 * are for columns that hold a value in every row.
 */
public interface RowReader {

  boolean isNull(int column);

  @Nullable String textOrNull(int column);

  long int64(int column);

  double float64(int column);

  /** The bytes, which are the caller's own. */
  byte @Nullable [] blobOrNull(int column);

  /** Whether the server holds the row as deleted; never so of a row that this device keeps. */
  default boolean deleted() {
    return false;
  }

  default byte[] blob(int column) {
    byte[] value = blobOrNull(column);
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is null in a row that must have it");
    }
    return value;
  }

  default String text(int column) {
    String value = textOrNull(column);
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is null in a row that must have it");
    }
    return value;
  }

  default @Nullable Long int64OrNull(int column) {
    return isNull(column) ? null : int64(column);
  }

  default @Nullable Double float64OrNull(int column) {
    return isNull(column) ? null : float64(column);
  }

  default byte int8(int column) {
    return (byte) within(int64(column), Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  default @Nullable Byte int8OrNull(int column) {
    return isNull(column) ? null : int8(column);
  }

  default short int16(int column) {
    return (short) within(int64(column), Short.MIN_VALUE, Short.MAX_VALUE);
  }

  default @Nullable Short int16OrNull(int column) {
    return isNull(column) ? null : int16(column);
  }

  default int int32(int column) {
    return Math.toIntExact(int64(column));
  }

  default @Nullable Integer int32OrNull(int column) {
    return isNull(column) ? null : int32(column);
  }

  default float float32(int column) {
    return (float) float64(column);
  }

  default @Nullable Float float32OrNull(int column) {
    return isNull(column) ? null : float32(column);
  }

  default char character(int column) {
    return text(column).charAt(0);
  }

  default @Nullable Character characterOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : value.charAt(0);
  }

  default boolean bool(int column) {
    return int64(column) != 0;
  }

  default @Nullable Boolean boolOrNull(int column) {
    return isNull(column) ? null : bool(column);
  }

  default Instant instant(int column) {
    return InstantText.parse(text(column));
  }

  default @Nullable Instant instantOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : InstantText.parse(value);
  }

  default LocalDate date(int column) {
    return DateText.parse(text(column));
  }

  default @Nullable LocalDate dateOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : DateText.parse(value);
  }

  default LocalTime time(int column) {
    return TimeText.parse(text(column));
  }

  default @Nullable LocalTime timeOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : TimeText.parse(value);
  }

  default LocalDateTime dateTime(int column) {
    return DateTimeText.parse(text(column));
  }

  default @Nullable LocalDateTime dateTimeOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : DateTimeText.parse(value);
  }

  default UUID uuid(int column) {
    return UUID.fromString(text(column));
  }

  default @Nullable UUID uuidOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : UUID.fromString(value);
  }

  default URI uri(int column) {
    return URI.create(text(column));
  }

  default @Nullable URI uriOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : URI.create(value);
  }

  default BigDecimal decimal(int column) {
    return DecimalText.parse(text(column));
  }

  default @Nullable BigDecimal decimalOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : DecimalText.parse(value);
  }

  default BigInteger bigInteger(int column) {
    return DecimalText.parseWhole(text(column));
  }

  default @Nullable BigInteger bigIntegerOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : DecimalText.parseWhole(value);
  }

  default OffsetDateTime offsetDateTime(int column) {
    return OffsetDateTimeText.parse(text(column));
  }

  default @Nullable OffsetDateTime offsetDateTimeOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : OffsetDateTimeText.parse(value);
  }

  default Duration duration(int column) {
    return DurationText.parse(text(column));
  }

  default @Nullable Duration durationOrNull(int column) {
    String value = textOrNull(column);
    return value == null ? null : DurationText.parse(value);
  }

  /** The constant of this name. It has to be one that the app knows. */
  default <E extends Enum<E>> E enumeration(int column, Class<E> type) {
    String name = text(column);
    E known = EnumText.parse(type, name);
    if (known == null) {
      throw ItemReader.Unreadable.unknown(name, type, column);
    }
    return known;
  }

  /**
   * The constant of this name, or what stands for null and for names that the app does not know.
   */
  default <E extends Enum<E>> E enumeration(int column, Class<E> type, E otherwise) {
    E known = enumerationOrNull(column, type);
    return known == null ? otherwise : known;
  }

  /** The constant of this name; null also for a name that the app does not know. */
  default <E extends Enum<E>> @Nullable E enumerationOrNull(int column, Class<E> type) {
    String value = textOrNull(column);
    return value == null ? null : EnumText.parse(type, value);
  }

  /** The value that the column's JSON says. */
  default <T> T json(int column, JsonType<T> type) {
    T value = jsonOrNull(column, type);
    if (value == null) {
      throw ItemReader.Unreadable.unfit("null", type, column, null);
    }
    return value;
  }

  default <T> @Nullable T jsonOrNull(int column, JsonType<T> type) {
    String value = textOrNull(column);
    try {
      return value == null ? null : type.read(value);
    } catch (IllegalArgumentException e) {
      throw ItemReader.Unreadable.unfit("JSON", type, column, e.getCause());
    }
  }

  /** What the converter makes of the column's value. */
  default <M, C> M converted(int column, Converter<M, C> converter, Cell<C> cell) {
    M value = convertedOrNull(column, converter, cell);
    if (value == null) {
      throw ItemReader.Unreadable.unconverted(converter, column, null);
    }
    return value;
  }

  /** What the converter makes of the column's value; null where there is none. */
  default <M, C> @Nullable M convertedOrNull(int column, Converter<M, C> converter, Cell<C> cell) {
    C value = isNull(column) ? null : cell.read(this, column);
    try {
      return value == null ? null : converter.toModel(value);
    } catch (RuntimeException e) {
      throw ItemReader.Unreadable.unconverted(converter, column, e);
    }
  }

  /**
   * How a converter's value is read: one of this interface's methods.
   *
   * @param <C> what the column keeps
   */
  interface Cell<C> {

    @Nullable C read(RowReader row, int column);
  }

  private static long within(long value, long least, long most) {
    if (value < least || value > most) {
      throw new ArithmeticException(value + " is not between " + least + " and " + most);
    }
    return value;
  }
}

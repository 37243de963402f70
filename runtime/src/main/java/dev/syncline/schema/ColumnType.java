package dev.syncline.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a column holds, and how SQLite keeps it. Whatever the type, SQLite's {@code =} and {@code <}
 * agree with Java's {@code equals} and {@code compareTo}; but texts compare by code point, and the
 * two zeros of a {@code float} or {@code double} are one.
 */
public enum ColumnType {
  /** {@code String}: TEXT, compared by code point. */
  TEXT,
  /** {@code boolean}: INTEGER, 0 or 1. */
  BOOLEAN,
  /** {@code byte}: INTEGER. */
  INT8,
  /** {@code short}: INTEGER. */
  INT16,
  /** {@code int}: INTEGER. */
  INT32,
  /** {@code long}: INTEGER. */
  INT64,
  /**
   * {@code float}: REAL, the {@code double} of the same value; so it travels, too. Finite only, as
   * for doubles.
   */
  FLOAT32,
  /** {@code double}: REAL. Finite only, since JSON has no word for the others. */
  FLOAT64,
  /**
   * {@code BigDecimal}: TEXT in the spelling of {@link DecimalText}, whose order is that of the
   * numbers. Equal as by {@code compareTo}: the scale is not kept, 1.00 is 1.
   */
  DECIMAL,
  /** {@code BigInteger}: TEXT, spelled as a {@link #DECIMAL}. */
  BIG_INTEGER,
  /** {@code char}: TEXT of this one character. Not half of a surrogate pair, which is no text. */
  CHAR,
  /** {@code byte[]}: BLOB. Equal if all bytes are; not ordered. */
  BLOB,
  /**
   * {@code UUID}: TEXT of 36 characters, the letters small. Ordered by its bits, as databases do
   * it, where Java takes the first bit of each half for a sign.
   */
  UUID,
  /**
   * {@code URI}: TEXT, spelled so that equal URIs have equal texts: scheme and host in small
   * letters, the digits of escapes in capital ones. Not ordered.
   */
  URI,
  /**
   * {@code Instant}: TEXT in UTC, {@code 2026-11-22T14:20:40.644}, with as many digits of the
   * fraction as are needed and no more, so that text order is time order. Years 0001 to 9999.
   */
  INSTANT,
  /** {@code LocalDate}: TEXT, {@code 2026-11-22}. Years 0001 to 9999. */
  LOCAL_DATE,
  /**
   * {@code LocalTime}: TEXT, {@code 14:20:40.644}, with as many digits of the fraction as are
   * needed.
   */
  LOCAL_TIME,
  /** {@code LocalDateTime}: TEXT, spelled as an {@link #INSTANT}. Years 0001 to 9999. */
  LOCAL_DATE_TIME,
  /**
   * {@code OffsetDateTime}: TEXT in the spelling of {@link OffsetDateTimeText}, ordered by instant
   * and then by offset, which is kept.
   */
  OFFSET_DATE_TIME,
  /** {@code Duration}: TEXT, its seconds spelled as a {@link #DECIMAL}. */
  DURATION,
  /**
   * An {@code enum}: TEXT, the constant's name. Queries order by declaration; names that the app
   * does not know come after all others.
   */
  ENUM,
  /**
   * Lists, sets, maps and nested records as JSON: TEXT in the spelling of {@link JsonText}. Not
   * compared.
   */
  JSON;

  /** The type by which SQLite declares such a column. */
  public String sqlType() {
    if (this == BLOB) {
      return "BLOB";
    }
    return isInteger() ? "INTEGER" : isReal() ? "REAL" : "TEXT";
  }

  /** Whether values are kept as INTEGER. */
  public boolean isInteger() {
    return switch (this) {
      case BOOLEAN, INT8, INT16, INT32, INT64 -> true;
      default -> false;
    };
  }

  /** Whether a column of whole numbers has room for this one. */
  public boolean holds(long value) {
    return switch (this) {
      case BOOLEAN -> value == 0 || value == 1;
      case INT8 -> value == (byte) value;
      case INT16 -> value == (short) value;
      case INT32 -> value == (int) value;
      default -> isInteger();
    };
  }

  /** Whether values are kept as REAL. */
  public boolean isReal() {
    return this == FLOAT32 || this == FLOAT64;
  }

  /**
   * The value of a row in a column of this type, as Java has it: an {@code Instant}, a {@code
   * BigDecimal}. Constants of enums are their names, and JSON is its text, so that there is no
   * value which an app has no room for.
   *
   * @return null if the row has none
   */
  public @Nullable Object read(RowReader row, int column) {
    return switch (this) {
      case TEXT, ENUM, JSON -> row.textOrNull(column);
      case BOOLEAN -> row.boolOrNull(column);
      case INT8 -> row.int8OrNull(column);
      case INT16 -> row.int16OrNull(column);
      case INT32 -> row.int32OrNull(column);
      case INT64 -> row.int64OrNull(column);
      case FLOAT32 -> row.float32OrNull(column);
      case FLOAT64 -> row.float64OrNull(column);
      case DECIMAL -> row.decimalOrNull(column);
      case BIG_INTEGER -> row.bigIntegerOrNull(column);
      case CHAR -> row.characterOrNull(column);
      case BLOB -> row.blobOrNull(column);
      case UUID -> row.uuidOrNull(column);
      case URI -> row.uriOrNull(column);
      case INSTANT -> row.instantOrNull(column);
      case LOCAL_DATE -> row.dateOrNull(column);
      case LOCAL_TIME -> row.timeOrNull(column);
      case LOCAL_DATE_TIME -> row.dateTimeOrNull(column);
      case OFFSET_DATE_TIME -> row.offsetDateTimeOrNull(column);
      case DURATION -> row.durationOrNull(column);
    };
  }
}

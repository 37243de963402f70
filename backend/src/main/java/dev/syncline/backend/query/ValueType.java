package dev.syncline.backend.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression yields. Only values of one type, or of one that both can be, compare. */
public enum ValueType {
  TEXT("a text", "'text'", "'text'"),
  BOOLEAN("true or false", "true", "true"),
  INTEGER("a whole number", "12", "12"),
  FLOATING("a number", "12.5", "12.5"),
  DECIMAL("a decimal number", "12.5M", "12.5"),
  DATE("a date", "datetime'2026-11-22'", "2026-11-22"),
  TIME("a time of day", "time'14:20:40'", "14:20:40"),
  INSTANT("a date and time", "datetimeoffset'2026-11-22T14:20:40Z'", "2026-11-22T14:20:40Z"),
  LOCAL_DATE_TIME(
      "a date and time without an offset",
      "datetime'2026-11-22T14:20:40'",
      "'2026-11-22T14:20:40'"),
  OFFSET_DATE_TIME(
      "a date and time with an offset",
      "datetimeoffset'2026-11-22T14:20:40+02:00'",
      "2026-11-22T14:20:40+02:00"),
  DURATION("a duration", "'PT1H30M'", "duration'PT1H30M'"),
  UUID(
      "a UUID",
      "guid'01234567-89ab-cdef-0123-456789abcdef'",
      "01234567-89ab-cdef-0123-456789abcdef"),
  URI("a URI", "'https://contoso.example'", "'https://contoso.example'"),
  BLOB("bytes in Base64", "'AP8n'", "'AP8n'"),
  NULL("null", "null", "null");

  private final String words;
  private final String zumo2;
  private final String datasync;

  ValueType(String words, String zumo2, String datasync) {
    this.words = words;
    this.zumo2 = zumo2;
    this.datasync = datasync;
  }

  static ValueType of(Column column) {
    return of(column.type());
  }

  private static ValueType of(ColumnType type) {
    return switch (type) {
      case TEXT, CHAR, ENUM, JSON -> TEXT;
      case BOOLEAN -> BOOLEAN;
      case INT8, INT16, INT32, INT64 -> INTEGER;
      case FLOAT32, FLOAT64 -> FLOATING;
      case DECIMAL, BIG_INTEGER -> DECIMAL;
      case LOCAL_DATE -> DATE;
      case LOCAL_TIME -> TIME;
      case INSTANT -> INSTANT;
      case LOCAL_DATE_TIME -> LOCAL_DATE_TIME;
      case OFFSET_DATE_TIME -> OFFSET_DATE_TIME;
      case DURATION -> DURATION;
      case UUID -> UUID;
      case URI -> URI;
      case BLOB -> BLOB;
    };
  }

  boolean isNumber() {
    return this == INTEGER || this == FLOATING || this == DECIMAL;
  }

  /** Whether values have a date, and which one does not depend on where one is. */
  boolean isDated() {
    return this == DATE || isMoment();
  }

  /** Whether values have a time of day. */
  boolean isTimed() {
    return this == TIME || isMoment();
  }

  private boolean isMoment() {
    return this == INSTANT || this == LOCAL_DATE_TIME || this == OFFSET_DATE_TIME;
  }

  /** The type as which values of both types compare, or null if they do not. */
  static @Nullable ValueType common(ValueType one, ValueType other) {
    if (one == other || other == NULL) {
      return one;
    }
    if (one == NULL) {
      return other;
    }
    Set<ValueType> both = Set.of(one, other);
    if (one.isNumber() && other.isNumber()) {
      return both.contains(DECIMAL) ? DECIMAL : FLOATING;
    }
    if (both.equals(Set.of(DATE, LOCAL_DATE_TIME))) {
      return LOCAL_DATE_TIME;
    }
    // A date stands for its midnight in UTC. What is without an offset is no moment.
    boolean moments = one.isDated() && other.isDated() && !both.contains(LOCAL_DATE_TIME);
    return moments ? INSTANT : null;
  }

  /** How a filter says such a value. */
  String example(Dialect dialect) {
    return dialect == Dialect.ZUMO2 ? zumo2 : datasync;
  }

  /** For messages. */
  @Override
  public String toString() {
    return words;
  }
}

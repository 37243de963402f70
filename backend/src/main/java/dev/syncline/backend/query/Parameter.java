package dev.syncline.backend.query;

import org.jspecify.annotations.Nullable;

/** What a function takes. */
enum Parameter {
  TEXT("a text"),
  WHOLE("a whole number"),
  NUMBER("a number"),
  /** A date, with or without a time of day, which is not looked at. */
  DATED("a date"),
  /** A time of day, with or without a date, which is not looked at. */
  TIMED("a time of day");

  private final String words;

  Parameter(String words) {
    this.words = words;
  }

  boolean takes(ValueType type) {
    return switch (this) {
      case TEXT -> type == ValueType.TEXT || type == ValueType.NULL;
      case WHOLE -> type == ValueType.INTEGER || type == ValueType.NULL;
      case NUMBER -> type.isNumber() || type == ValueType.NULL;
      case DATED -> type.isDated() || type == ValueType.NULL;
      case TIMED -> type.isTimed() || type == ValueType.NULL;
    };
  }

  /** The type as which the SQL takes a value, or null if it takes it as it is. */
  @Nullable ValueType takenAs() {
    return switch (this) {
      case DATED -> ValueType.DATE;
      case TIMED -> ValueType.TIME;
      case TEXT, WHOLE, NUMBER -> null;
    };
  }

  /** For messages. */
  @Override
  public String toString() {
    return words;
  }
}

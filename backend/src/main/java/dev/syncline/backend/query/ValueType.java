package dev.syncline.backend.query;

import dev.syncline.schema.Column;

/** What an expression yields. Only values of one type can be compared. */
public enum ValueType {
  TEXT("a text"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  INSTANT("a date"),
  NULL("null");

  private final String words;

  ValueType(String words) {
    this.words = words;
  }

  static ValueType of(Column column) {
    return switch (column.type()) {
      case TEXT, CHAR, ENUM -> TEXT;
      case BOOLEAN -> BOOLEAN;
      case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> NUMBER;
      case INSTANT, LOCAL_DATE -> INSTANT;
    };
  }

  /** For messages. */
  @Override
  public String toString() {
    return words;
  }
}

package dev.syncline.backend.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.WireText;
import org.jspecify.annotations.Nullable;

/** What an expression yields. Only values of one type can be compared. */
public enum ValueType {
  TEXT("a text"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  INSTANT("a date"),
  BLOB(ColumnType.BLOB),
  UUID(ColumnType.UUID),
  URI(ColumnType.URI),
  LOCAL_TIME(ColumnType.LOCAL_TIME),
  LOCAL_DATE_TIME(ColumnType.LOCAL_DATE_TIME),
  OFFSET_DATE_TIME(ColumnType.OFFSET_DATE_TIME),
  DURATION(ColumnType.DURATION),
  DECIMAL(ColumnType.DECIMAL),
  BIG_INTEGER(ColumnType.BIG_INTEGER),
  NULL("null");

  private final String words;
  private final @Nullable ColumnType spelled;

  ValueType(String words) {
    this.words = words;
    this.spelled = null;
  }

  ValueType(ColumnType spelled) {
    this.words = WireText.words(spelled);
    this.spelled = spelled;
  }

  /** What a text in a filter stands for if it is compared with such a value; null for a text. */
  @Nullable ColumnType spelled() {
    return spelled;
  }

  static ValueType of(Column column) {
    return switch (column.type()) {
      case TEXT, CHAR, ENUM, JSON -> TEXT;
      case BOOLEAN -> BOOLEAN;
      case BLOB -> BLOB;
      case UUID -> UUID;
      case URI -> URI;
      case LOCAL_TIME -> LOCAL_TIME;
      case LOCAL_DATE_TIME -> LOCAL_DATE_TIME;
      case OFFSET_DATE_TIME -> OFFSET_DATE_TIME;
      case DURATION -> DURATION;
      case DECIMAL -> DECIMAL;
      case BIG_INTEGER -> BIG_INTEGER;
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

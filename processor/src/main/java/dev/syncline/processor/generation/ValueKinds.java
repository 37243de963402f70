package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;
import dev.syncline.processor.model.ValueType.Kind;

/** What the runtime calls a kind of values. */
final class ValueKinds {

  private ValueKinds() {}

  /** The method of {@code RowWriter} that takes such a value, and of {@code RowReader}. */
  static String accessor(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case BOOLEAN -> "bool";
      case INT32 -> "int32";
      case INT64 -> "int64";
      case FLOAT64 -> "float64";
      case INSTANT -> "instant";
      case LOCAL_DATE -> "date";
      case INT8 -> "int8";
      case INT16 -> "int16";
      case FLOAT32 -> "float32";
      case CHAR -> "character";
      case UUID -> "uuid";
      case URI -> "uri";
      case LOCAL_TIME -> "time";
      case LOCAL_DATE_TIME -> "dateTime";
      case DECIMAL -> "decimal";
      case BIG_INTEGER -> "bigInteger";
      case OFFSET_DATE_TIME -> "offsetDateTime";
      case DURATION -> "duration";
      case BLOB -> "blob";
      case ENUM -> "enumeration";
    };
  }

  /** The class that conditions on such a column are made of. */
  static ClassName queryColumn(Kind kind) {
    return switch (kind) {
      case TEXT -> RuntimeTypes.TEXT_COLUMN;
      case BOOLEAN -> RuntimeTypes.BOOLEAN_COLUMN;
      case INT32 -> RuntimeTypes.INT_COLUMN;
      case INT64 -> RuntimeTypes.LONG_COLUMN;
      case FLOAT64 -> RuntimeTypes.DOUBLE_COLUMN;
      case INSTANT -> RuntimeTypes.INSTANT_COLUMN;
      case LOCAL_DATE -> RuntimeTypes.DATE_COLUMN;
      case INT8 -> RuntimeTypes.BYTE_COLUMN;
      case INT16 -> RuntimeTypes.SHORT_COLUMN;
      case FLOAT32 -> RuntimeTypes.FLOAT_COLUMN;
      case CHAR -> RuntimeTypes.CHAR_COLUMN;
      case UUID -> RuntimeTypes.UUID_COLUMN;
      case URI -> RuntimeTypes.URI_COLUMN;
      case LOCAL_TIME -> RuntimeTypes.TIME_COLUMN;
      case LOCAL_DATE_TIME -> RuntimeTypes.DATE_TIME_COLUMN;
      case DECIMAL -> RuntimeTypes.DECIMAL_COLUMN;
      case BIG_INTEGER -> RuntimeTypes.BIG_INTEGER_COLUMN;
      case OFFSET_DATE_TIME -> RuntimeTypes.OFFSET_DATE_TIME_COLUMN;
      case DURATION -> RuntimeTypes.DURATION_COLUMN;
      case BLOB -> RuntimeTypes.BLOB_COLUMN;
      case ENUM -> RuntimeTypes.ENUM_COLUMN;
    };
  }

  /** How SQLite keeps such a value. */
  static String sqlType(Kind kind) {
    return switch (kind) {
      case TEXT,
          INSTANT,
          LOCAL_DATE,
          ENUM,
          CHAR,
          UUID,
          URI,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          DECIMAL,
          BIG_INTEGER,
          OFFSET_DATE_TIME,
          DURATION ->
          "TEXT";
      case BLOB -> "BLOB";
      case BOOLEAN, INT32, INT64, INT8, INT16 -> "INTEGER";
      case FLOAT64, FLOAT32 -> "REAL";
    };
  }
}

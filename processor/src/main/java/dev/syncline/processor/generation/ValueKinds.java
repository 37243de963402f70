package dev.syncline.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.syncline.processor.model.ValueType;
import dev.syncline.processor.model.ValueType.Kind;
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
      case JSON -> "json";
    };
  }

  /** The type of its values where a generic type is made of it. */
  static TypeName boxed(ValueType type) {
    return type.modelType().map(TypeNames::of).orElseGet(() -> kept(type));
  }

  private static TypeName kept(ValueType type) {
    return switch (type.kind()) {
      case TEXT -> ClassName.get(String.class);
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INT8 -> ClassName.get(Byte.class);
      case INT16 -> ClassName.get(Short.class);
      case INT32 -> ClassName.get(Integer.class);
      case INT64 -> ClassName.get(Long.class);
      case FLOAT32 -> ClassName.get(Float.class);
      case FLOAT64 -> ClassName.get(Double.class);
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case BIG_INTEGER -> ClassName.get(BigInteger.class);
      case CHAR -> ClassName.get(Character.class);
      case BLOB -> ArrayTypeName.of(TypeName.BYTE);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case INSTANT -> ClassName.get(Instant.class);
      case LOCAL_DATE -> ClassName.get(LocalDate.class);
      case LOCAL_TIME -> ClassName.get(LocalTime.class);
      case LOCAL_DATE_TIME -> ClassName.get(LocalDateTime.class);
      case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case DURATION -> ClassName.get(Duration.class);
      case ENUM -> GeneratedNames.className(type.enumeration().orElseThrow());
      case JSON -> ClassName.OBJECT; // it always has a type of the model
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
      case JSON -> RuntimeTypes.JSON_COLUMN;
    };
  }

  /** How SQLite keeps such a value. */
  static String sqlType(Kind kind) {
    return switch (kind) {
      case TEXT,
          INSTANT,
          LOCAL_DATE,
          ENUM,
          JSON,
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

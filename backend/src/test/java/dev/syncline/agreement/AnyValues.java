package dev.syncline.agreement;

import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RowWriter;
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

/** Values of all types of columns, as generated code writes them. */
final class AnyValues {

  private AnyValues() {}

  static void write(ColumnType type, Object value, int column, RowWriter row) {
    switch (type) {
      case TEXT -> row.text(column, (String) value);
      case BOOLEAN -> row.bool(column, (Boolean) value);
      case INT8 -> row.int8(column, (Byte) value);
      case INT16 -> row.int16(column, (Short) value);
      case INT32 -> row.int32(column, (Integer) value);
      case INT64 -> row.int64(column, (Long) value);
      case FLOAT32 -> row.float32(column, (Float) value);
      case FLOAT64 -> row.float64(column, (Double) value);
      case DECIMAL -> row.decimal(column, (BigDecimal) value);
      case BIG_INTEGER -> row.bigInteger(column, (BigInteger) value);
      case CHAR -> row.character(column, (Character) value);
      case BLOB -> row.blob(column, (byte[]) value);
      case UUID -> row.uuid(column, (UUID) value);
      case URI -> row.uri(column, (URI) value);
      case INSTANT -> row.instant(column, (Instant) value);
      case LOCAL_DATE -> row.date(column, (LocalDate) value);
      case LOCAL_TIME -> row.time(column, (LocalTime) value);
      case LOCAL_DATE_TIME -> row.dateTime(column, (LocalDateTime) value);
      case OFFSET_DATE_TIME -> row.offsetDateTime(column, (OffsetDateTime) value);
      case DURATION -> row.duration(column, (Duration) value);
      case ENUM -> row.enumeration(column, (Enum<?>) value);
      case JSON -> row.text(column, (String) value);
    }
  }
}

package dev.syncline.agreement;

import dev.syncline.query.BigIntegerColumn;
import dev.syncline.query.BlobColumn;
import dev.syncline.query.BooleanColumn;
import dev.syncline.query.ByteColumn;
import dev.syncline.query.CharColumn;
import dev.syncline.query.DateColumn;
import dev.syncline.query.DateTimeColumn;
import dev.syncline.query.DecimalColumn;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.DurationColumn;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Expression;
import dev.syncline.query.FloatColumn;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntColumn;
import dev.syncline.query.JsonColumn;
import dev.syncline.query.LongColumn;
import dev.syncline.query.OffsetDateTimeColumn;
import dev.syncline.query.ShortColumn;
import dev.syncline.query.TextColumn;
import dev.syncline.query.TimeColumn;
import dev.syncline.query.UriColumn;
import dev.syncline.query.UuidColumn;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;

/** Columns as generated queries have them. */
final class AnyColumns {

  private AnyColumns() {}

  static Column column(String name, ColumnType type) {
    return type == ColumnType.ENUM ? Column.enumeration(name, Size.class) : Column.of(name, type);
  }

  static Expression<AnyItem> typed(Column column) {
    return switch (column.type()) {
      case TEXT -> new TextColumn<>(column);
      case BOOLEAN -> new BooleanColumn<>(column);
      case INT8 -> new ByteColumn<>(column);
      case INT16 -> new ShortColumn<>(column);
      case INT32 -> new IntColumn<>(column);
      case INT64 -> new LongColumn<>(column);
      case FLOAT32 -> new FloatColumn<>(column);
      case FLOAT64 -> new DoubleColumn<>(column);
      case DECIMAL -> new DecimalColumn<>(column);
      case BIG_INTEGER -> new BigIntegerColumn<>(column);
      case CHAR -> new CharColumn<>(column);
      case BLOB -> new BlobColumn<>(column);
      case UUID -> new UuidColumn<>(column);
      case URI -> new UriColumn<>(column);
      case INSTANT -> new InstantColumn<>(column);
      case LOCAL_DATE -> new DateColumn<>(column);
      case LOCAL_TIME -> new TimeColumn<>(column);
      case LOCAL_DATE_TIME -> new DateTimeColumn<>(column);
      case OFFSET_DATE_TIME -> new OffsetDateTimeColumn<>(column);
      case DURATION -> new DurationColumn<>(column);
      case ENUM -> new EnumColumn<AnyItem, Size>(column);
      case JSON -> new JsonColumn<>(column);
    };
  }
}

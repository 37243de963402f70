package dev.syncline.processor.generation;

import com.palantir.javapoet.ClassName;

/** The names of what generated code uses. Names only: the processor does not need the runtime. */
final class RuntimeTypes {

  private static final String ROOT = "dev.syncline";
  private static final String QUERY = "dev.syncline.query";
  private static final String SCHEMA = "dev.syncline.schema";

  static final ClassName CONFLICT = ClassName.get(ROOT, "Conflict");
  static final ClassName CONFLICT_MERGE = CONFLICT.nestedClass("Merge");
  static final ClassName CONFLICT_ROWS = ClassName.get(ROOT, "ConflictRows");
  static final ClassName MERGE_STEP = ClassName.get(ROOT, "MergeStep");
  static final ClassName PICK = ClassName.get(ROOT, "Pick");
  static final ClassName PICKS = ClassName.get(ROOT, "Picks");
  static final ClassName SIDES = ClassName.get(ROOT, "Sides");
  static final ClassName SYNC_CLIENT = ClassName.get(ROOT, "SyncClient");
  static final ClassName SYNCED_TABLE = ClassName.get(ROOT, "SyncedTable");

  static final ClassName BIG_INTEGER_COLUMN = ClassName.get(QUERY, "BigIntegerColumn");
  static final ClassName BLOB_COLUMN = ClassName.get(QUERY, "BlobColumn");
  static final ClassName BOOLEAN_COLUMN = ClassName.get(QUERY, "BooleanColumn");
  static final ClassName BYTE_COLUMN = ClassName.get(QUERY, "ByteColumn");
  static final ClassName CHAR_COLUMN = ClassName.get(QUERY, "CharColumn");
  static final ClassName DATE_COLUMN = ClassName.get(QUERY, "DateColumn");
  static final ClassName DATE_TIME_COLUMN = ClassName.get(QUERY, "DateTimeColumn");
  static final ClassName DECIMAL_COLUMN = ClassName.get(QUERY, "DecimalColumn");
  static final ClassName DOUBLE_COLUMN = ClassName.get(QUERY, "DoubleColumn");
  static final ClassName DURATION_COLUMN = ClassName.get(QUERY, "DurationColumn");
  static final ClassName ENUM_COLUMN = ClassName.get(QUERY, "EnumColumn");
  static final ClassName AGGREGATE = ClassName.get(QUERY, "Aggregate");
  static final ClassName WHOLE_AGGREGATE = ClassName.get(QUERY, "WholeAggregate");
  static final ClassName FILTER = ClassName.get(QUERY, "Filter");
  static final ClassName FLOAT_COLUMN = ClassName.get(QUERY, "FloatColumn");
  static final ClassName INSTANT_COLUMN = ClassName.get(QUERY, "InstantColumn");
  static final ClassName INT_COLUMN = ClassName.get(QUERY, "IntColumn");
  static final ClassName JSON_COLUMN = ClassName.get(QUERY, "JsonColumn");
  static final ClassName LONG_COLUMN = ClassName.get(QUERY, "LongColumn");
  static final ClassName OFFSET_DATE_TIME_COLUMN = ClassName.get(QUERY, "OffsetDateTimeColumn");
  static final ClassName PREDICATE = ClassName.get(QUERY, "Predicate");
  static final ClassName SELECTION = ClassName.get(QUERY, "Selection");
  static final ClassName SHORT_COLUMN = ClassName.get(QUERY, "ShortColumn");
  static final ClassName TEXT_COLUMN = ClassName.get(QUERY, "TextColumn");
  static final ClassName TIME_COLUMN = ClassName.get(QUERY, "TimeColumn");
  static final ClassName URI_COLUMN = ClassName.get(QUERY, "UriColumn");
  static final ClassName UUID_COLUMN = ClassName.get(QUERY, "UuidColumn");
  static final ClassName WIRE_PREDICATE = ClassName.get(QUERY, "WirePredicate");

  static final ClassName COLUMN = ClassName.get(SCHEMA, "Column");
  static final ClassName COLUMNS = ClassName.get(SCHEMA, "Columns");
  static final ClassName COLUMN_TYPE = ClassName.get(SCHEMA, "ColumnType");
  static final ClassName JSON_TYPE = ClassName.get(SCHEMA, "JsonType");
  static final ClassName MIGRATION = ClassName.get(SCHEMA, "Migration");
  static final ClassName ROW_READER = ClassName.get(SCHEMA, "RowReader");
  static final ClassName ROW_WRITER = ClassName.get(SCHEMA, "RowWriter");
  static final ClassName TABLE_SCHEMA = ClassName.get(SCHEMA, "TableSchema");
  static final ClassName TABLE_SQL = ClassName.get(SCHEMA, "TableSql");

  static final ClassName CONFLICTS = ClassName.get("dev.syncline.annotation", "Conflicts");
  static final ClassName MERGE_RULE = ClassName.get("dev.syncline.annotation", "MergeRule");
  static final ClassName ON_DELETE = ClassName.get("dev.syncline.annotation", "OnDelete");

  static final ClassName DAO = ClassName.get("dev.syncline.store", "Dao");
  static final ClassName STORE = ClassName.get("dev.syncline.store", "Store");

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

  private RuntimeTypes() {}
}

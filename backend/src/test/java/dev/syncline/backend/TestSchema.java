package dev.syncline.backend;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;

/** The columns of a table without a model, which a server has no use for. */
public record TestSchema(String table, Columns columns) implements TableSchema<Object> {

  public static final TestSchema TODOS =
      of(
          "todoitem",
          Column.id(),
          Column.of("text", ColumnType.TEXT),
          Column.of("complete", ColumnType.BOOLEAN),
          Column.of("priority", ColumnType.INT32),
          Column.version());

  /** A column of each type, system columns and one that stays on the device. */
  public static final TestSchema TYPED =
      of(
          "Typed",
          Column.id(),
          Column.of("str", ColumnType.TEXT),
          Column.of("flag", ColumnType.BOOLEAN),
          Column.of("small", ColumnType.INT32),
          Column.of("big", ColumnType.INT64),
          Column.of("num", ColumnType.FLOAT64),
          Column.of("at", ColumnType.INSTANT),
          Column.of("day", ColumnType.LOCAL_DATE),
          Column.of("kind", ColumnType.ENUM),
          Column.of("draft", ColumnType.TEXT).localOnly(),
          Column.createdAt(),
          Column.updatedAt(),
          Column.version());

  /** Columns that must have a value, and reserved words of SQL as names. */
  public static final TestSchema STRICT =
      of(
          "order",
          Column.id(),
          Column.required("select", ColumnType.TEXT),
          Column.required("where", ColumnType.BOOLEAN),
          Column.of("group", ColumnType.INT64),
          Column.version());

  public static TestSchema of(String table, Column... columns) {
    return new TestSchema(table, Columns.of(columns));
  }

  @Override
  public Class<Object> type() {
    return Object.class;
  }

  @Override
  public TableSql sql() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void write(Object item, RowWriter row) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object read(RowReader row) {
    throw new UnsupportedOperationException();
  }
}

package dev.syncline.agreement;

import static java.util.stream.Collectors.joining;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table whose columns are known at run time only. Its rows are put in and asked for. */
record AnyTable(Columns columns) implements TableSchema<AnyItem> {

  private static final String NOT_NEEDED = "";

  AnyTable(List<Column> columns) {
    this(Columns.of(columns.toArray(Column[]::new)));
  }

  @Override
  public String table() {
    return "anything";
  }

  @Override
  public Class<AnyItem> type() {
    return AnyItem.class;
  }

  @Override
  public TableSql sql() {
    String create = "CREATE TABLE \"anything\" (" + joined(this::definition) + ")";
    String select = "SELECT " + joined(this::name) + " FROM \"anything\"";
    String insert = "INSERT INTO \"anything\" VALUES (" + joined(i -> "?" + (i + 1)) + ")";
    return new TableSql(create, select, insert, NOT_NEEDED, NOT_NEEDED, NOT_NEEDED);
  }

  private String joined(IntFunction<String> part) {
    return IntStream.range(0, columns.size()).mapToObj(part).collect(joining(", "));
  }

  private String name(int position) {
    return '"' + columns.get(position).name() + '"';
  }

  private String definition(int position) {
    Column column = columns.get(position);
    String rest = position == columns.id() ? " NOT NULL PRIMARY KEY" : "";
    return name(position) + " " + column.type().sqlType() + rest;
  }

  @Override
  public void write(AnyItem item, RowWriter row) {
    for (int i = 0; i < columns.size(); i++) {
      AnyValues.write(columns.get(i).type(), item.values().get(i), i, row);
    }
  }

  @Override
  public AnyItem read(RowReader row) {
    throw new UnsupportedOperationException("Rows are compared as they are stored");
  }
}

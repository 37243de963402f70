package dev.syncline.testing;

import static java.util.stream.Collectors.joining;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowSchema;
import dev.syncline.schema.TableSql;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A version of a table as a file of the folder tells it; its items are rows. */
record ExportedTable(String table, int version, List<Exported> list) implements RowSchema {

  private static final String NOT_NEEDED = "";

  ExportedTable {
    list = List.copyOf(list);
  }

  /**
   * A column.
   *
   * @param constants those of its enum, else empty
   */
  record Exported(Column column, List<String> constants) {}

  @Override
  public Columns columns() {
    return Columns.of(list.stream().map(Exported::column).toArray(Column[]::new));
  }

  @Override
  public TableSql sql() {
    String name = quoted(table);
    String names = joined(this::name);
    return new TableSql(
        "CREATE TABLE " + name + " (" + joined(this::definition) + ")",
        "SELECT " + names + " FROM " + name,
        "INSERT INTO " + name + " (" + names + ") VALUES (" + joined(i -> "?" + (i + 1)) + ")",
        NOT_NEEDED,
        NOT_NEEDED,
        NOT_NEEDED);
  }

  private String joined(IntFunction<String> part) {
    return IntStream.range(0, list.size()).mapToObj(part).collect(joining(", "));
  }

  private String name(int position) {
    return quoted(list.get(position).column().name());
  }

  private String definition(int position) {
    Column column = list.get(position).column();
    return name(position)
        + " "
        + column.type().sqlType()
        + (column.required() ? " NOT NULL" : "")
        + (column.role() == Column.Role.ID ? " PRIMARY KEY" : "");
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}

package dev.syncline.queue;

import static java.util.stream.Collectors.joining;

import dev.syncline.annotation.OnDelete;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of rows that refer to others, as it would be generated.
 *
 * @param references the columns that do
 */
public record NodeSchema(String table, List<Column> references) implements TableSchema<Node> {

  private static final int NAME = 1;
  private static final int FIRST = 2;

  public static NodeSchema of(String table, Column... references) {
    return new NodeSchema(table, List.of(references));
  }

  /** A column that refers to rows of the table and is called like it. */
  public static Column to(String table, OnDelete onDelete) {
    return to(table, table, onDelete);
  }

  public static Column to(String column, String table, OnDelete onDelete) {
    return Column.of(column, ColumnType.TEXT).references(table, onDelete);
  }

  @Override
  public Class<Node> type() {
    return Node.class;
  }

  @Override
  public Columns columns() {
    List<Column> all = new ArrayList<>();
    all.add(Column.id());
    all.add(Column.required("name", ColumnType.TEXT));
    all.addAll(references);
    all.add(Column.version());
    return Columns.of(all.toArray(new Column[0]));
  }

  @Override
  public TableSql sql() {
    List<String> names = columns().list().stream().map(it -> '"' + it.name() + '"').toList();
    String all = String.join(", ", names);
    String parameters =
        IntStream.rangeClosed(1, names.size()).mapToObj(i -> "?" + i).collect(joining(", "));
    return new TableSql(
        String.format(
            "CREATE TABLE \"%s\" (\"id\" TEXT NOT NULL PRIMARY KEY, \"name\" TEXT NOT NULL, %s)",
            table, names.stream().skip(FIRST).map(it -> it + " TEXT").collect(joining(", "))),
        String.format("SELECT %s FROM \"%s\"", all, table),
        String.format(
            "INSERT INTO \"%s\" VALUES (%s) ON CONFLICT (\"id\") DO NOTHING", table, parameters),
        String.format("UPDATE \"%s\" SET %s WHERE \"id\" = ?1", table, assignments(names)),
        String.format(
            "INSERT INTO \"%s\" VALUES (%s) ON CONFLICT (\"id\") DO UPDATE SET %s"
                + " WHERE \"version\" IS NOT excluded.\"version\"",
            table, parameters, assignments(names)),
        String.format("DELETE FROM \"%s\" WHERE \"id\" = ?1", table),
        references.stream()
            .map(
                it ->
                    String.format(
                        "CREATE INDEX IF NOT EXISTS \"%1$s.%2$s\" ON \"%1$s\" (\"%2$s\")",
                        table, it.name()))
            .toList());
  }

  private static String assignments(List<String> names) {
    return IntStream.range(1, names.size())
        .mapToObj(i -> names.get(i) + " = ?" + (i + 1))
        .collect(joining(", "));
  }

  @Override
  public void write(Node node, RowWriter row) {
    row.text(0, node.id());
    row.text(NAME, node.name());
    for (int i = 0; i < references.size(); i++) {
      row.text(FIRST + i, i < node.parents().size() ? node.parents().get(i) : null);
    }
    row.text(FIRST + references.size(), node.version());
  }

  @Override
  public Node read(RowReader row) {
    List<String> parents = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      parents.add(row.textOrNull(FIRST + i));
    }
    return new Node(
        row.text(0), row.text(NAME), parents, row.textOrNull(FIRST + references.size()));
  }
}

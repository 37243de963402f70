package dev.syncline.migration;

import static java.util.stream.Collectors.joining;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Migration;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowSchema;
import dev.syncline.schema.TableSql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A version of a table, as the model of that time would have been generated; its items are rows.
 */
public record AnyVersion(
    String table, int version, List<Column> list, List<String> indexed, List<Migration> migrations)
    implements RowSchema {

  /** A table {@code note} of these columns, and of the id and version. */
  public static AnyVersion of(int version, Column... columns) {
    List<Column> all = new ArrayList<>(List.of(Column.id()));
    all.addAll(Arrays.asList(columns));
    all.add(Column.version());
    return new AnyVersion("note", version, all, List.of(), List.of());
  }

  public AnyVersion named(String name) {
    return new AnyVersion(name, version, list, indexed, migrations);
  }

  AnyVersion indexed(String... columns) {
    return new AnyVersion(table, version, list, List.of(columns), migrations);
  }

  public AnyVersion by(Migration... steps) {
    return new AnyVersion(table, version, list, indexed, List.of(steps));
  }

  /** A row of these values, without a version. */
  Row row(Object... values) {
    Object[] all = Arrays.copyOf(values, list.size());
    BitSet present = new BitSet();
    present.set(0, list.size());
    return Row.ofStored(columns(), all, present);
  }

  @Override
  public Columns columns() {
    return Columns.of(list.toArray(new Column[0]));
  }

  @Override
  public TableSql sql() {
    Predicate<Column> all = it -> true;
    Predicate<Column> known = it -> it.role() != Column.Role.LOCAL_ONLY;
    Predicate<Column> free = it -> it.role() != Column.Role.ID;
    return new TableSql(
        "CREATE TABLE " + quoted(table) + " (" + joined(all, this::definition) + ")",
        "SELECT " + joined(all, this::name) + " FROM " + quoted(table),
        insert(all) + " ON CONFLICT (\"id\") DO NOTHING",
        "UPDATE " + quoted(table) + " SET " + joined(free, this::assignment) + " WHERE \"id\" = ?1",
        insert(known)
            + " ON CONFLICT (\"id\") DO UPDATE SET "
            + joined(known.and(free), i -> name(i) + " = excluded." + name(i))
            + " WHERE \"version\" IS NOT excluded.\"version\"",
        "DELETE FROM " + quoted(table) + " WHERE \"id\" = ?1",
        indexed.stream().map(this::index).toList());
  }

  private String insert(Predicate<Column> which) {
    String names = joined(which, this::name);
    String values = joined(which, i -> "?" + (i + 1));
    return "INSERT INTO " + quoted(table) + " (" + names + ") VALUES (" + values + ")";
  }

  private String index(String column) {
    return String.format(
        "CREATE INDEX IF NOT EXISTS %s ON %s (%s)",
        quoted(table + "." + column), quoted(table), quoted(column));
  }

  private interface Part {
    String of(int position);
  }

  private String joined(Predicate<Column> which, Part part) {
    return IntStream.range(0, list.size())
        .filter(i -> which.test(list.get(i)))
        .mapToObj(part::of)
        .collect(joining(", "));
  }

  private String name(int position) {
    return quoted(list.get(position).name());
  }

  private String assignment(int position) {
    return name(position) + " = ?" + (position + 1);
  }

  private String definition(int position) {
    Column column = list.get(position);
    return name(position)
        + " "
        + column.type().sqlType()
        + (column.required() ? " NOT NULL" : "")
        + (column.role() == Column.Role.ID ? " PRIMARY KEY" : "");
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }
}

package dev.syncline.store.migration;

import static java.util.stream.Collectors.joining;

import dev.syncline.error.SchemaException;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes images of rows along, which the outbox keeps, by the same expressions as the rows: what
 * compares equal before does so afterwards.
 */
final class RowCarrier {

  private final SqlSession session;
  private final TableChange change;
  private final Columns before;
  private final Columns after;
  private final String sql;

  RowCarrier(SqlSession session, TableChange change) {
    this.session = session;
    this.change = change;
    this.before = change.before().columns();
    this.after = change.after().columns();
    this.sql = sql();
  }

  /** The values with SQLite's types, since what an expression gives may depend on them. */
  private String sql() {
    StringBuilder image = new StringBuilder("(SELECT ");
    for (int i = 0; i < before.size(); i++) {
      Column column = before.get(i);
      image.append(i == 0 ? "" : ", ").append("CAST(?").append(i + 1).append(" AS ");
      image.append(column.type().sqlType()).append(") AS ").append(Term.quoted(column.name()));
    }
    String values =
        after.list().stream()
            .map(it -> Term.quoted(it.name()))
            .map(it -> "typeof(" + it + "), " + it)
            .collect(joining(", "));
    return "SELECT " + values + " FROM (" + change.select(image + ")") + ")";
  }

  /** A whole row. */
  Row whole(Row row) {
    return carried(row, change.whole(present(row)));
  }

  /**
   * A part of a row.
   *
   * @param whole the row, of whose other columns a value may be made; null if that is not known
   */
  Row part(Row part, @Nullable Row whole) {
    return carried(whole == null ? part : part.over(whole), change.part(present(part)));
  }

  private Set<String> present(Row row) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      if (row.has(i)) {
        names.add(before.get(i).name());
      }
    }
    return names;
  }

  private Row carried(Row row, Set<String> present) {
    @Nullable Object[] values = new Object[after.size()];
    BitSet known = new BitSet();
    try (SqlStatement statement = session.prepare(sql)) {
      row.writeTo(statement);
      try (SqlCursor cursor = statement.query()) {
        cursor.next();
        for (int i = 0; i < values.length; i++) {
          Column column = after.get(i);
          known.set(i, present.contains(column.name()) && column.role() != Column.Role.LOCAL_ONLY);
          values[i] = known.get(i) ? value(cursor, i, row.id()) : null;
        }
      }
    }
    return Row.ofStored(after, values, known);
  }

  private @Nullable Object value(SqlCursor cursor, int position, String id) {
    Object value = Values.read(cursor, 2 * position);
    if (value == null || !change.filled().get(position)) {
      return value;
    }
    Column column = after.get(position);
    Object fitting = ColumnFit.of(column.type(), value);
    if (fitting == null) {
      throw new SchemaException(
          String.format(
              "A migration of the table %s gives column %s of a change of row %s a value for which"
                  + " %s has no room. Let its expression give another value. The file is as it"
                  + " was.",
              change.after().table(), column.name(), id, column.type()));
    }
    return fitting;
  }
}

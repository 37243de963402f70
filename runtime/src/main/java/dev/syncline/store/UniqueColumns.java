package dev.syncline.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses rows of the app that have the same values in unique columns as another one. Not a matter
 * for SQLite, since a row that the server has must be stored whatever it holds: rows that a pull
 * brought may be alike, and can be written as long as their unique columns stay as they are.
 */
public final class UniqueColumns {

  private final TableSchema<?> schema;
  private final Columns columns;
  private final List<Together> uniques;

  public UniqueColumns(TableSchema<?> schema) {
    this.schema = schema;
    this.columns = schema.columns();
    this.uniques =
        columns.uniques().stream().map(it -> new Together(it, lookup(it))).collect(toList());
  }

  /**
   * Columns that are unique together.
   *
   * @param columns their positions
   * @param lookup finds another row that has the same in them
   */
  private record Together(List<Integer> columns, String lookup) {}

  /** Whether there are any. */
  boolean isEmpty() {
    return uniques.isEmpty();
  }

  /**
   * Sees that the row may be written, in the transaction that writes it.
   *
   * @param current the row as it is here, or null if it is new
   * @throws RowException if another row has what has to be unique
   */
  public void require(SqlSession session, @Nullable Row current, Row next) {
    for (Together together : uniques) {
      if (isNew(together.columns(), current, next)) {
        String other = other(session, together, next);
        if (other != null) {
          throw taken(together.columns(), next.id(), other);
        }
      }
    }
  }

  /** Whether the row gets values that it has not had; null is no value. */
  private static boolean isNew(List<Integer> together, @Nullable Row current, Row next) {
    return together.stream().noneMatch(next::isNull)
        && (current == null
            || together.stream().anyMatch(i -> !Objects.deepEquals(current.get(i), next.get(i))));
  }

  private @Nullable String other(SqlSession session, Together together, Row next) {
    List<Integer> positions = together.columns();
    try (SqlStatement statement = session.prepare(together.lookup())) {
      for (int i = 0; i < positions.size(); i++) {
        Row.write(next.get(positions.get(i)), i, statement);
      }
      statement.text(positions.size(), next.id());
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? cursor.text(0) : null;
      }
    }
  }

  private String lookup(List<Integer> together) {
    String conditions =
        names(together).stream().map(name -> '"' + name + "\" = ?").collect(joining(" AND "));
    return "SELECT \"id\" FROM \""
        + schema.table()
        + "\" WHERE "
        + conditions
        + " AND \"id\" <> ? LIMIT 1";
  }

  private List<String> names(List<Integer> together) {
    return together.stream().map(i -> columns.get(i).name()).collect(toList());
  }

  private RowException taken(List<Integer> together, String id, String other) {
    String message =
        String.format(
            "Row %s of table %s has the %s of row %s, which has to be unique. Give it another, or"
                + " change that row.",
            id, schema.table(), String.join(" and ", names(together)), other);
    return new RowException(Reason.NOT_UNIQUE, schema.table(), id, message);
  }
}

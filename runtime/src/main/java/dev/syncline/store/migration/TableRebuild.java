package dev.syncline.store.migration;

import static java.util.stream.Collectors.joining;

import dev.syncline.error.SchemaException;
import dev.syncline.error.StoreException;
import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a table anew, as the model has them: SQLite cannot change a column in place.
 * All of it is a part of the caller's transaction; it needs as much room again as the table has.
 */
final class TableRebuild {

  private static final String FORMER = "\"syncline_former\"";

  private final SqlSession session;
  private final TableChange change;
  private final TableSchema<?> after;

  TableRebuild(SqlSession session, TableChange change) {
    this.session = session;
    this.change = change;
    this.after = change.after();
  }

  /**
   * Writes the rows. The table has no index then.
   *
   * @throws SchemaException if what a migration says of a column cannot be done
   */
  void run() {
    session.execute("ALTER TABLE " + Term.quoted(change.before().table()) + " RENAME TO " + FORMER);
    session.execute(after.sql().create());
    String rows = change.select(FORMER);
    requireSql(rows);
    filled(this::requireValues);
    session.execute("INSERT INTO " + name() + " (" + names() + ") " + rows);
    session.execute("DROP TABLE " + FORMER);
    filled(this::fit);
  }

  private interface OfColumn {
    void run(int position, Column column);
  }

  private void filled(OfColumn step) {
    Columns columns = after.columns();
    change.filled().stream().forEach(i -> step.run(i, columns.get(i)));
  }

  private String name() {
    return Term.quoted(after.table());
  }

  private String names() {
    return after.columns().list().stream().map(it -> Term.quoted(it.name())).collect(joining(", "));
  }

  private void requireSql(String rows) {
    try {
      session.prepare(rows).close();
    } catch (StoreException e) {
      throw new SchemaException(
          String.format(
              "A migration of the table %s fills a column by what is no SQL here: %s. The file is"
                  + " as it was.",
              after.table(), e.getMessage()));
    }
  }

  /** SQLite would say that a constraint failed, and not of which row. */
  private void requireValues(int position, Column column) {
    if (!column.required()) {
      return;
    }
    String rows = change.select(FORMER);
    String sql =
        "SELECT \"id\" FROM (" + rows + ") WHERE " + Term.quoted(column.name()) + " IS NULL";
    try (SqlStatement statement = session.prepare(sql + " LIMIT 1");
        SqlCursor cursor = statement.query()) {
      if (cursor.next()) {
        throw unfit(column, cursor.text(0), "null");
      }
    }
  }

  /** Brings the values of a filled column into the form in which the column keeps them. */
  private void fit(int position, Column column) {
    String name = Term.quoted(column.name());
    String sql = "SELECT \"id\", typeof(" + name + "), " + name + " FROM " + name();
    try (SqlStatement select = session.prepare(sql + " WHERE " + name + " IS NOT NULL");
        SqlStatement update =
            session.prepare("UPDATE " + name() + " SET " + name + " = ?1 WHERE \"id\" = ?2");
        SqlCursor cursor = select.query()) {
      while (cursor.next()) {
        Object value = Objects.requireNonNull(Values.read(cursor, 1));
        Object fitting = ColumnFit.of(column.type(), value);
        if (fitting == null) {
          throw unfit(
              column, cursor.text(0), "a value for which " + column.type() + " has no room");
        }
        if (!Objects.deepEquals(fitting, value)) {
          replace(update, cursor.text(0), fitting);
        }
      }
    }
  }

  private static void replace(SqlStatement update, String id, @Nullable Object value) {
    Row.write(value, 0, update);
    update.text(1, id);
    update.update();
  }

  private SchemaException unfit(Column column, String id, String what) {
    return new SchemaException(
        String.format(
            "A migration of the table %s gives column %s of row %s %s. Let its expression give"
                + " another value. The file is as it was.",
            after.table(), column.name(), id, what));
  }
}

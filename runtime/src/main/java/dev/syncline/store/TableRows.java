package dev.syncline.store;

import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The rows of one table in a session, one by one, by the statements of its schema. Stateless. */
public final class TableRows {

  private final TableSchema<?> schema;
  private final TableSelect select;

  public TableRows(TableSchema<?> schema) {
    this.schema = schema;
    this.select = new TableSelect(schema);
  }

  /** How whole rows are read. */
  TableSelect select() {
    return select;
  }

  /** The row with this id, or null. */
  public @Nullable Row find(SqlSession session, String id) {
    return find(session, id, cursor -> Row.copyOf(cursor, schema.columns()));
  }

  /** What the function makes of the row with this id, or null if there is none. */
  public <R> @Nullable R find(SqlSession session, String id, Function<RowReader, R> make) {
    if (!Texts.isWellFormed(id)) {
      return null; // SQLite would look for one with a question mark
    }
    try (Rows rows = select.rows(session, new Sql(" WHERE \"id\" = ?1", List.of(id)))) {
      RowReader row = rows.next();
      return row == null ? null : make.apply(row);
    }
  }

  /** The ids of the rows that have the text in a column. */
  public List<String> ids(SqlSession session, int column, String text) {
    String name = schema.columns().get(column).name();
    String sql = String.format("SELECT \"id\" FROM \"%s\" WHERE \"%s\" = ?1", schema.table(), name);
    List<String> ids = new ArrayList<>();
    try (SqlStatement statement = session.prepare(sql)) {
      statement.text(0, text);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          ids.add(cursor.text(0));
        }
      }
    }
    return ids;
  }

  /** Stores a new row; false, and nothing changed, if its id is here already. */
  public boolean insert(SqlSession session, Row row) {
    boolean stored = run(session, schema.sql().insert(), row) > 0;
    if (stored) {
      session.changes(schema.table()).note(null, row);
    }
    return stored;
  }

  /** Replaces a row; false if there is none with its id. */
  public boolean update(SqlSession session, Row row) {
    return noting(session, id(row), () -> run(session, schema.sql().update(), row));
  }

  /** Stores a row as the server has it; false if it is here in the same version. */
  public boolean apply(SqlSession session, Row row) {
    return noting(session, id(row), () -> run(session, schema.sql().apply(), row));
  }

  /**
   * Stores rows as the server has them, in their order; all of them have the same columns.
   *
   * @return which of them were not here in the same version
   */
  public BitSet applyAll(SqlSession session, List<Row> rows) {
    BitSet stored = new BitSet(rows.size());
    if (session.changes(schema.table()).matter()) {
      for (int i = 0; i < rows.size(); i++) {
        stored.set(i, apply(session, rows.get(i)));
      }
      return stored;
    }
    try (SqlStatement statement = session.prepare(schema.sql().apply())) {
      int[] changed = statement.updateAll(rows);
      for (int i = 0; i < changed.length; i++) {
        stored.set(i, changed[i] > 0);
      }
    }
    return stored;
  }

  /** Removes a row; false if there is none with this id. */
  public boolean delete(SqlSession session, String id) {
    if (!Texts.isWellFormed(id)) {
      return false;
    }
    return noting(session, id, () -> session.update(schema.sql().delete(), id));
  }

  /** Removes all rows, and tells how many there were. */
  public int deleteAll(SqlSession session) {
    try (SqlStatement statement = session.prepare("DELETE FROM \"" + schema.table() + '"')) {
      int deleted = statement.update();
      if (deleted > 0) {
        session.changes(schema.table()).noteAll();
      }
      return deleted;
    }
  }

  /**
   * Runs a statement that changes the row with this id, and notes what it changed: of a table that
   * nobody observes, no more than that it was changed.
   */
  private boolean noting(SqlSession session, @Nullable String id, IntSupplier statement) {
    TableChanges changes = session.changes(schema.table());
    if (id == null || !changes.matter()) {
      return statement.getAsInt() > 0;
    }
    Row before = find(session, id);
    boolean changed = statement.getAsInt() > 0;
    if (changed) {
      changes.note(before, find(session, id));
    }
    return changed;
  }

  private @Nullable String id(Row row) {
    return row.textOrNull(schema.columns().id());
  }

  private static int run(SqlSession session, String sql, Row row) {
    try (SqlStatement statement = session.prepare(sql)) {
      row.writeTo(statement);
      return statement.update();
    }
  }
}

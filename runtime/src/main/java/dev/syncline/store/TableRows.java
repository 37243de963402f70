package dev.syncline.store;

import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one table in a session, one by one, by the statements of its schema. Stateless. */
public final class TableRows {

  private final TableSchema<?> schema;

  public TableRows(TableSchema<?> schema) {
    this.schema = schema;
  }

  /** The row with this id, or null. */
  public @Nullable Row find(SqlSession session, String id) {
    return find(session, id, cursor -> Row.copyOf(cursor, schema.columns()));
  }

  /** What the function makes of the row with this id, or null if there is none. */
  public <R> @Nullable R find(SqlSession session, String id, Function<RowReader, R> make) {
    try (SqlStatement statement = session.prepare(schema.sql().select() + " WHERE \"id\" = ?1")) {
      statement.text(0, id);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? make.apply(cursor) : null;
      }
    }
  }

  /** Stores a new row; false, and nothing changed, if its id is here already. */
  public boolean insert(SqlSession session, Row row) {
    return run(session, schema.sql().insert(), row) > 0;
  }

  /** Replaces a row; false if there is none with its id. */
  public boolean update(SqlSession session, Row row) {
    return run(session, schema.sql().update(), row) > 0;
  }

  /** Stores a row as the server has it; false if it is here in the same version. */
  public boolean apply(SqlSession session, Row row) {
    return run(session, schema.sql().apply(), row) > 0;
  }

  /** Removes a row; false if there is none with this id. */
  public boolean delete(SqlSession session, String id) {
    try (SqlStatement statement = session.prepare(schema.sql().delete())) {
      statement.text(0, id);
      return statement.update() > 0;
    }
  }

  private static int run(SqlSession session, String sql, Row row) {
    try (SqlStatement statement = session.prepare(sql)) {
      row.writeTo(statement);
      return statement.update();
    }
  }
}

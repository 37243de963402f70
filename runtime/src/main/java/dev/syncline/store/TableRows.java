package dev.syncline.store;

import dev.syncline.query.Query;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one table in a session: what the statements of its schema do. Holds no state. */
public final class TableRows {

  private final TableSchema<?> schema;
  private final String name;

  public TableRows(TableSchema<?> schema) {
    this.schema = schema;
    this.name = '"' + schema.table() + '"';
  }

  /** The row with this id, or null. */
  public @Nullable Row find(SqlSession session, String id) {
    return find(session, id, cursor -> Row.copyOf(cursor, schema.columns()));
  }

  /** What the function makes of the row with this id, or null if there is none. */
  public <R> @Nullable R find(SqlSession session, String id, Function<SqlCursor, R> make) {
    try (SqlStatement statement = session.prepare(schema.sql().select() + " WHERE \"id\" = ?1")) {
      statement.text(0, id);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? make.apply(cursor) : null;
      }
    }
  }

  /** What the function makes of each row that the query chooses, in its order. */
  public <R> List<R> list(SqlSession session, Query<?> query, Function<SqlCursor, R> make) {
    Sql clauses = SqlRenderer.clauses(query);
    List<R> found = new ArrayList<>();
    try (SqlStatement statement = session.prepare(schema.sql().select() + clauses.text())) {
      clauses.bindTo(statement);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          found.add(make.apply(cursor));
        }
      }
    }
    return found;
  }

  /** How many rows meet the query's condition; its order and limit do not count. */
  public long count(SqlSession session, Query<?> query) {
    Sql condition = SqlRenderer.condition(query);
    String sql = "SELECT count(*) FROM " + name + condition.text();
    try (SqlStatement statement = session.prepare(sql)) {
      condition.bindTo(statement);
      try (SqlCursor cursor = statement.query()) {
        cursor.next();
        return cursor.int64(0);
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

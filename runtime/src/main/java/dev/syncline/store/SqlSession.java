package dev.syncline.store;

import dev.syncline.error.StoreException;
import dev.syncline.query.SqlDialect;
import java.util.List;

/**
 * Statements on one connection. Valid until the block of {@link Store#read} or {@link Store#write}
 * that it was given to ends, and on that thread only.
 */
public interface SqlSession {

  /**
   * A statement, ready to be bound. Prepared once: closing it keeps it for the next time.
   *
   * @throws StoreException if it is no SQL
   */
  SqlStatement prepare(String sql);

  /** What SQLite can do here; queries give the same rows whatever it is. */
  SqlDialect dialect();

  /**
   * Where statements that change rows of this table say so, for those who observe it. {@link
   * TableRows} does by itself; a statement of the app's own needs a {@link TableChanges#noteAll()}.
   */
  default TableChanges changes(String table) {
    return new TableChanges(List.of());
  }

  /** Runs a statement without parameters and without rows. */
  default void execute(String sql) {
    update(sql);
  }

  /** Runs a statement with texts as its parameters, and tells how many rows it changed. */
  default int update(String sql, String... texts) {
    try (SqlStatement statement = prepare(sql)) {
      statement.texts(texts);
      return statement.update();
    }
  }

  /** Whether a query with texts as its parameters gives a row. */
  default boolean exists(String sql, String... texts) {
    try (SqlStatement statement = prepare(sql)) {
      statement.texts(texts);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next();
      }
    }
  }
}

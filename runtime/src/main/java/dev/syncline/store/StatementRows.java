package dev.syncline.store;

import dev.syncline.error.StoreException;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a statement gives. */
final class StatementRows implements Rows {

  private final SqlStatement statement;
  private final SqlCursor cursor;
  private boolean closed;

  private StatementRows(SqlStatement statement, SqlCursor cursor) {
    this.statement = statement;
    this.cursor = cursor;
  }

  /** Runs a query that ends in these clauses, which have all of its parameters. */
  static StatementRows of(SqlSession session, String select, Sql clauses) {
    SqlStatement statement = session.prepare(select + clauses.text());
    try {
      clauses.bindTo(statement);
      return new StatementRows(statement, statement.query());
    } catch (Throwable e) {
      close(statement, e);
      throw e;
    }
  }

  /** A driver may have closed a statement that failed; what counts is why that did. */
  private static void close(SqlStatement statement, Throwable why) {
    try {
      statement.close();
    } catch (StoreException e) {
      why.addSuppressed(e);
    }
  }

  /** The names of what a row has, in its order. */
  List<String> names() {
    return cursor.names();
  }

  @Override
  public @Nullable RowReader next() {
    return cursor.next() ? cursor : null;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (statement) {
      cursor.close();
    }
  }
}

package dev.syncline.store;

import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** The rows that a statement gives. */
final class StatementRows implements Rows {

  private final SqlStatement statement;
  private final SqlCursor cursor;

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
      statement.close();
      throw e;
    }
  }

  @Override
  public @Nullable RowReader next() {
    return cursor.next() ? cursor : null;
  }

  @Override
  public void close() {
    try (statement) {
      cursor.close();
    }
  }
}

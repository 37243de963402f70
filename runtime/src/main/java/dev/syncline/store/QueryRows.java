package dev.syncline.store;

import dev.syncline.query.ComputedColumns;
import dev.syncline.query.Predicate;
import dev.syncline.query.Query;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.query.tree.Condition.Among;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * The rows that statements of queries give. What SQLite cannot compute is computed first, of the
 * rows for which the condition holds, and given to the statement; both see the same state of the
 * table. The ids of these rows and what was computed of them are in memory then, the rows are not.
 */
final class QueryRows {

  private final TableSchema<?> schema;

  QueryRows(TableSchema<?> schema) {
    this.schema = schema;
  }

  /**
   * The rows of a statement. They have to be closed.
   *
   * @param query which rows of the table the statement reads
   * @param select what comes before the clauses
   */
  Rows of(SqlSession session, Query<?> query, String select, Sql clauses) {
    return clauses.computed().isEmpty()
        ? StatementRows.of(session, select, clauses)
        : computing(session, query, select, clauses);
  }

  private Rows computing(SqlSession session, Query<?> query, String select, Sql clauses) {
    session.execute("SAVEPOINT computing");
    try {
      ComputedColumns columns = new ComputedColumns(clauses);
      add(session, query, columns);
      return StatementRows.of(session, "", columns.statement(schema.table(), select));
    } finally {
      session.execute("RELEASE computing");
    }
  }

  private void add(SqlSession session, Query<?> query, ComputedColumns columns) {
    Sql candidates = SqlRenderer.candidates(session.dialect(), query);
    long needed = needed(query);
    try (Rows rows = StatementRows.of(session, schema.sql().select(), candidates)) {
      for (RowReader row; needed > 0 && (row = rows.next()) != null; ) {
        Row candidate = Row.copyOf(row, schema.columns());
        if (holds(session, query.condition(), candidate)) {
          columns.add(candidate);
          needed--;
        }
      }
    }
  }

  /** Without an order, the first rows that are found will do. */
  private static long needed(Query<?> query) {
    boolean all = query.limit() == Query.UNLIMITED || !query.orders().isEmpty();
    return all ? Long.MAX_VALUE : Math.min(query.limit(), Integer.MAX_VALUE) + query.offset();
  }

  private static boolean holds(SqlSession session, @Nullable Predicate<?> condition, Row row) {
    return condition == null
        || Evaluation.holds(condition.condition(), row, it -> isAmong(session, it, row));
  }

  private static boolean isAmong(SqlSession session, Among among, Row row) {
    Sql sql = SqlRenderer.among(session.dialect(), among, row.id());
    try (Rows rows = StatementRows.of(session, "SELECT 1", sql)) {
      return rows.next() != null;
    }
  }
}

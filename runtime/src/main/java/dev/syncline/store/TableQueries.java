package dev.syncline.store;

import dev.syncline.query.Query;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What queries give of one table in a session. Stateless. */
public final class TableQueries {

  private final TableSchema<?> schema;
  private final String from;

  public TableQueries(TableSchema<?> schema) {
    this.schema = schema;
    this.from = " FROM \"" + schema.table() + '"';
  }

  /** What the function makes of each row that the query gives, in its order. */
  public <R> List<R> list(SqlSession session, Query<?> query, Function<RowReader, R> make) {
    return all(rows(session, query), make);
  }

  /** The ids of the rows that the query gives, in its order. */
  List<String> ids(SqlSession session, Query<?> query) {
    Sql clauses = SqlRenderer.clauses(query);
    return all(StatementRows.of(session, "SELECT \"id\"" + from, clauses), row -> row.text(0));
  }

  /** How many rows the query gives. */
  long count(SqlSession session, Query<?> query) {
    boolean all = query.limit() == Query.UNLIMITED && query.offset() == 0;
    Sql condition = SqlRenderer.condition(query);
    return all
        ? number(session, "SELECT count(*)" + from, condition)
        : number(session, "SELECT count(*) FROM (SELECT 1" + from, within(query));
  }

  /** Whether the query gives a row. */
  boolean exists(SqlSession session, Query<?> query) {
    return number(session, "SELECT EXISTS (SELECT 1" + from, within(query)) > 0;
  }

  /** The rows that the query gives, in its order. They have to be closed. */
  Rows rows(SqlSession session, Query<?> query) {
    return StatementRows.of(session, schema.sql().select(), SqlRenderer.clauses(query));
  }

  /** The end of a statement of which the query is a part; its order does not matter there. */
  private static Sql within(Query<?> query) {
    Sql clauses = SqlRenderer.unordered(query);
    return new Sql(clauses.text() + ")", clauses.parameters());
  }

  private static long number(SqlSession session, String select, Sql clauses) {
    return all(StatementRows.of(session, select, clauses), row -> row.int64(0)).get(0);
  }

  private static <R> List<R> all(Rows rows, Function<RowReader, R> make) {
    List<R> made = new ArrayList<>();
    try (rows) {
      for (RowReader row; (row = rows.next()) != null; ) {
        made.add(make.apply(row));
      }
    }
    return made;
  }
}

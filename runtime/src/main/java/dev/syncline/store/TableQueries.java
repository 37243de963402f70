package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.error.SyncException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Groups;
import dev.syncline.query.Keyset;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.SelectRenderer;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.UnsaidValues;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What queries give of one table in a session. Stateless.
 *
 * @param <T> the model
 */
public final class TableQueries<T> {

  private final TableSchema<T> schema;
  private final TableRows rows;
  private final QueryRows found;
  private final TableSelect select;
  private final String from;

  public TableQueries(TableSchema<T> schema) {
    this.schema = schema;
    this.rows = new TableRows(schema);
    this.found = new QueryRows(schema);
    this.select = rows.select();
    this.from = " FROM \"" + schema.table() + '"';
  }

  TableSchema<T> schema() {
    return schema;
  }

  /** What the function makes of each row that the query gives, in its order. */
  public <R> List<R> list(SqlSession session, Query<T> query, Function<RowReader, R> make) {
    return rows(session, query).all(make);
  }

  /**
   * Lets each row that the query gives be written. Which rows that are is settled first, so that no
   * row is met again as it was written; their ids are in memory then, and one row at a time.
   *
   * @param write writes the row, and tells whether it had to
   * @return how many rows had to be written
   */
  public int forEach(SqlSession session, Query<T> query, Predicate<Row> write) {
    int written = 0;
    for (String id : ids(session, query)) {
      Row row = Objects.requireNonNull(rows.find(session, id));
      written += write.test(row) ? 1 : 0;
    }
    return written;
  }

  /** The ids of the rows that the query gives, in its order. */
  public List<String> ids(SqlSession session, Query<T> query) {
    Query<T> placed = placed(session, query);
    Sql clauses = SqlRenderer.clauses(session.dialect(), placed);
    return found.of(session, placed, "SELECT \"id\"" + from, clauses).all(row -> row.text(0));
  }

  /** How many rows the query gives. */
  long count(SqlSession session, Query<T> query) {
    Query<T> placed = placed(session, query);
    boolean all = query.limit() == Query.UNLIMITED && query.offset() == 0;
    return all
        ? number(
            session, placed, "SELECT count(*)", SqlRenderer.condition(session.dialect(), placed))
        : number(session, placed, "SELECT count(*) FROM (SELECT 1", within(session, placed));
  }

  /** Whether the query gives a row. */
  boolean exists(SqlSession session, Query<T> query) {
    Query<T> placed = placed(session, query);
    return number(session, placed, "SELECT EXISTS (SELECT 1", within(session, placed)) > 0;
  }

  /** What the projection makes of each row that the query gives, or of all of them. */
  <R> List<R> select(SqlSession session, Projection<?, R> projection, Query<T> query) {
    Query<T> placed = placed(session, query);
    Sql sql = SelectRenderer.select(session.dialect(), schema.table(), projection, placed);
    return found.of(session, placed, "", sql).all(row -> made(schema, projection, row));
  }

  /** What the projection makes of each group. */
  <R> List<R> select(SqlSession session, Projection<?, R> projection, Groups<T> groups) {
    Groups<T> placed = groups.of(placed(session, groups.rows()));
    Sql sql = SelectRenderer.select(session.dialect(), schema.table(), projection, placed);
    return found.of(session, placed.rows(), "", sql).all(row -> made(schema, projection, row));
  }

  /**
   * What a projection makes of a row of its values.
   *
   * @throws UnreadableException if that is nothing
   */
  public static <R> R made(TableSchema<?> schema, Projection<?, R> projection, RowReader row) {
    try {
      return projection.make().apply(row);
    } catch (SyncException e) {
      throw e;
    } catch (RuntimeException e) {
      throw refused(schema, e);
    }
  }

  /** Without the cause where it could tell a value that is sensitive. */
  private static UnreadableException refused(TableSchema<?> schema, RuntimeException cause) {
    boolean sensitive = schema.columns().areSensitive();
    String message =
        String.format(
            "Nothing can be made of a row of table %s: %s was thrown. Where a value may be null,"
                + " take a type that has room for it, or leave such rows out.",
            schema.table(), cause.getClass().getName());
    return new UnreadableException(schema.table(), null, null, message, sensitive ? null : cause);
  }

  /** The rows that the query gives, in its order. They have to be closed. */
  Rows rows(SqlSession session, Query<T> query) {
    Query<T> placed = placed(session, query);
    Sql clauses = SqlRenderer.clauses(session.dialect(), placed);
    SqlDialect dialect = session.dialect();
    return select.unpacked(dialect, found.of(session, placed, select.text(dialect), clauses));
  }

  /** The query, its item replaced by a condition. */
  private Query<T> placed(SqlSession session, Query<T> query) {
    T item = query.after();
    return item == null ? query : Keyset.after(query, place(session, item));
  }

  /** As the item was read: also with what it cannot say, as long as its row is here. */
  private Row place(SqlSession session, T item) {
    Row row = Row.of(schema, item);
    if (row.isNull(row.columns().id())) {
      throw new QueryException(
          "An item without an id has no place in table " + schema.table() + ". Name one that has.");
    }
    return UnsaidValues.possible(schema)
        ? UnsaidValues.keep(schema, row, rows.find(session, row.id()))
        : row;
  }

  /** The end of a statement of which the query is a part; its order does not matter there. */
  private static Sql within(SqlSession session, Query<?> query) {
    Sql clauses = SqlRenderer.unordered(session.dialect(), query);
    return new Sql(clauses.text() + ")", clauses.parameters(), clauses.computed());
  }

  private long number(SqlSession session, Query<T> query, String select, Sql clauses) {
    return found.of(session, query, select + from, clauses).all(row -> row.int64(0)).get(0);
  }
}

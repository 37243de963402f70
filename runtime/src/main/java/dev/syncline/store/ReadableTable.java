package dev.syncline.store;

import static java.util.stream.Collectors.toSet;

import dev.syncline.error.QueryException;
import dev.syncline.error.StoreException;
import dev.syncline.error.UnreadableException;
import dev.syncline.live.LiveListener;
import dev.syncline.live.LiveQuery;
import dev.syncline.live.LiveSubscription;
import dev.syncline.query.Aggregate;
import dev.syncline.query.Groups;
import dev.syncline.query.Predicate;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.RawQuery;
import dev.syncline.query.Selection;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be read of one table of this device. Reading waits for nobody, neither the network nor a
 * writer.
 *
 * <p>Safe for any number of threads. Each method sees what was committed when it was called and,
 * within a transaction of the same thread, what that has written so far. All of them throw {@link
 * StoreException} if the database cannot be read, also because this app closed it.
 *
 * @param <T> the model
 */
public abstract class ReadableTable<T> {

  private final Store store;
  private final TableSchema<T> schema;
  private final TableRows rows;
  private final TableQueries<T> queries;

  /** Called by tables and DAOs. */
  protected ReadableTable(Store store, TableSchema<T> schema) {
    this.store = store;
    this.schema = schema;
    this.rows = new TableRows(schema);
    this.queries = new TableQueries<>(schema);
  }

  /**
   * The row with this id, if it is here.
   *
   * @throws UnreadableException if the model has no room for a value of the row; so with all that
   *     give items
   */
  public final Optional<T> find(String id) {
    return Optional.ofNullable(store.<T>read(session -> rows.find(session, id, this::item)));
  }

  /** The rows that the query gives, in its order; all of them in memory. */
  public final List<T> list(Query<T> query) {
    return store.read(session -> queries.list(session, query, this::item));
  }

  /** The first row that the query gives, if there is one. */
  public final Optional<T> first(Query<T> query) {
    return list(atMost(1, query)).stream().findFirst();
  }

  /**
   * The one row that the query gives.
   *
   * @throws QueryException if it gives none, or more than one
   */
  public final T single(Query<T> query) {
    List<T> found = list(atMost(2, query));
    if (found.size() != 1) {
      throw new QueryException(
          String.format(
              "The query gives %s of table %s, where single() needs one. Take first() or list().",
              found.isEmpty() ? "no row" : "more than one row", schema.table()));
    }
    return found.get(0);
  }

  /** Whether the query gives a row. */
  public final boolean exists(Query<T> query) {
    return store.read(session -> queries.exists(session, query));
  }

  /** How many rows the query gives: with a limit or an offset, what these leave of them. */
  public final long count(Query<T> query) {
    return store.read(session -> queries.count(session, query));
  }

  /** The ids of the rows that the query gives, in its order. */
  public final List<String> ids(Query<T> query) {
    return store.read(session -> queries.ids(session, query));
  }

  /**
   * The rows that the query gives, in its order, read one by one as they are asked for: however
   * many there are, one is in memory; for an order, or for what SQLite was not taught (see {@link
   * SqlDialect}), also what is needed to find them. The stream sees the table as it was when it was
   * opened.
   *
   * <p>It holds a connection until it has given its last row or is closed, so close it. It stops
   * nobody from writing; but as long as it is open, and one that is forgotten is until the store is
   * closed, what is written adds to the file's log:
   *
   * <pre>{@code
   * try (Stream<TodoItem> open = todos.stream(where(COMPLETE.isFalse()))) {
   *   open.forEach(this::print);
   * }
   * }</pre>
   *
   * <p>Opened in a transaction, it reads what that has written, belongs to its thread and ends with
   * it; whether it shows a row that is written while it is open is not defined. Outside of one it
   * may be handed to another thread. What is used after it was closed, or where it does not belong,
   * throws {@link QueryException}; after the database was closed, which waits for no stream, {@link
   * StoreException}.
   */
  public final Stream<T> stream(Query<T> query) {
    return store.stream(session -> queries.rows(session, query), this::item);
  }

  /**
   * Gives the listener the rows now, and again after each committed change that leaves others or
   * another order: those of one transaction, and of one page of a pull, at once. It is not woken by
   * changes of other tables, nor of rows that the query's condition excludes before and after.
   *
   * <p>On the executor the query runs, is compared with what was given before, and the listener is
   * called. Changes that come while it is busy arrive together. Close what is returned, or close
   * the store or client, to end it. What another process writes to the file is not noticed.
   *
   * @param executor where; one that runs tasks at once makes the thread that wrote do it
   * @throws QueryException if SQLite cannot take the query
   */
  public final LiveSubscription observe(
      Query<T> query, Executor executor, LiveListener<T> listener) {
    return live(query).observe(executor, listener);
  }

  /** The query as one whose rows can be observed, any number of times. */
  public final LiveQuery<T> live(Query<T> query) {
    return new LiveQuery<>(schema, query, new ObservedTable<>(store, queries, others(query)));
  }

  /** The tables that a condition of the query reads besides. */
  private static Set<String> others(Query<?> query) {
    Predicate<?> condition = query.condition();
    return condition == null
        ? Set.of()
        : condition.condition().amongs().stream().map(it -> it.ids().table()).collect(toSet());
  }

  /**
   * What the projection makes of each row that the query gives, in its order; all of them in
   * memory. Of aggregates it makes one thing of all those rows.
   *
   * @throws QueryException if the projection has something in which rows differ that become one, or
   *     a number does not fit
   * @throws UnreadableException if nothing can be made of a row, as of null where a constructor has
   *     a primitive
   */
  public final <R> List<R> select(Projection<T, R> projection, Query<T> query) {
    return store.read(session -> queries.select(session, projection, query));
  }

  /**
   * What the projection makes of each group, in the order of the groups.
   *
   * @see #select(Projection, Query)
   */
  public final <R> List<R> select(Projection<T, R> projection, Groups<T> groups) {
    return store.read(session -> queries.select(session, projection, groups));
  }

  /**
   * The aggregate of the rows that the query gives; none if it is null, as the greatest value of no
   * values is.
   *
   * @throws QueryException if the result does not fit
   */
  public final <V> Optional<V> aggregate(Aggregate<T, V> aggregate, Query<T> query) {
    return Optional.ofNullable(select(Projection.of(aggregate), query).get(0));
  }

  /**
   * The items that a statement of the app's own gives, whose columns are found by their names; it
   * has to give all that a row has, as {@code SELECT todoitem.* FROM …} does.
   *
   * @throws QueryException if it lacks a column or a value, or has two columns of one name
   * @throws StoreException if SQLite refuses the statement, also because it would write
   */
  public final List<T> list(RawQuery query) {
    return store.readOnly(session -> RawRows.items(session, query, schema));
  }

  /**
   * What the function makes of each row that a statement of the app's own gives; its columns are
   * read by their positions, the first being 0.
   *
   * @throws QueryException if it has more parameters than values, or fewer
   * @throws StoreException if SQLite refuses the statement, also because it would write
   */
  public final <R> List<R> select(RawQuery query, Function<RowReader, R> make) {
    return store.readOnly(session -> RawRows.list(session, query, make));
  }

  /**
   * The rows that the query gives, each with the rows of another table that refer to it; all of
   * them in memory. However many they are, two statements read them.
   *
   * @param table the children's table, of the same client
   * @param reference the column of the children that holds the parent's id, as {@code @References}
   *     says
   * @param children which children, and in which order
   * @throws QueryException if the column refers to another table, or the children have a limit
   */
  public final <C> List<WithChildren<T, C>> withChildren(
      Query<T> query, ReadableTable<C> table, TextColumn<C> reference, Query<C> children) {
    if (table.store != store) {
      throw new QueryException(
          String.format(
              "Tables %s and %s are of different databases. Read them one after the other.",
              schema.table(), table.schema.table()));
    }
    Families<T, C> families = new Families<>(queries, table.queries, reference);
    return store.read(session -> families.list(session, query, children));
  }

  /**
   * Lets each row that the query gives be written, all of them or none.
   *
   * @param write writes the row, and tells whether it had to
   * @return how many rows had to be written
   */
  protected final int forEach(Query<T> query, BiPredicate<SqlSession, Row> write) {
    return store.write(session -> queries.forEach(session, query, row -> write.test(session, row)));
  }

  private static <T> Selection<T> atMost(long count, Query<T> query) {
    boolean fewer = query.limit() != Query.UNLIMITED && query.limit() < count;
    return query.limit(fewer ? query.limit() : count);
  }

  private T item(RowReader row) {
    return ItemReader.read(schema, row);
  }
}

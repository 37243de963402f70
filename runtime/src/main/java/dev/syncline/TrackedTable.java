package dev.syncline;

import static java.util.stream.Collectors.toList;

import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.query.Assignment;
import dev.syncline.query.Query;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Assignments;
import dev.syncline.store.ReadableTable;
import dev.syncline.store.SqlSession;
import dev.syncline.sync.LocalTable;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What can be read and written of one table of this device, with or without a network. What is
 * written is queued in the same transaction, and goes to the server with the next push.
 *
 * @param <T> the model
 */
public abstract sealed class TrackedTable<T> extends ReadableTable<T> permits SyncedTable {

  private final SyncClient client;
  private final TableSchema<T> schema;
  private final LocalTable local;

  TrackedTable(SyncClient client, TableSchema<T> schema) {
    super(client.store(), schema);
    this.client = client;
    this.schema = schema;
    this.local = client.local(schema);
  }

  /**
   * Stores a new row. If it has no id, it is given a random UUID. What the server sets is left
   * open.
   *
   * @return the row as it was stored
   * @throws RowException if the id is not legal or is here already, or a value cannot be kept
   */
  public final T insert(T item) {
    return write(item, local.tracked()::insert);
  }

  /**
   * Stores new rows, all of them or none, as {@link #insert(Object)} does.
   *
   * @return the rows as they were stored, in the order of the items
   * @throws RowException of the first that cannot be stored; nothing is stored then
   */
  public final List<T> insert(Collection<? extends T> items) {
    return writeAll(items, local.tracked()::insert);
  }

  /**
   * Replaces the row with this item's id. If no column changes, nothing is queued. If another
   * writer's version was pulled since the item was read, the update is accepted, and every column
   * in which it differs from the server's row will be a conflict.
   *
   * @return the row as it was stored
   * @throws RowException if no row with this id is here, or a value cannot be kept
   */
  public final T update(T item) {
    return write(item, local.tracked()::update);
  }

  /**
   * Replaces rows, all of them or none, as {@link #update(Object)} does.
   *
   * @return the rows as they were stored, in the order of the items
   * @throws RowException of the first that cannot be stored; nothing is stored then
   */
  public final List<T> update(Collection<? extends T> items) {
    return writeAll(items, local.tracked()::update);
  }

  /**
   * Inserts the item, or updates the row with its id if one is here.
   *
   * @return the row as it was stored
   * @throws RowException if the id is not legal, or a value cannot be kept
   */
  public final T upsert(T item) {
    return write(item, local.tracked()::upsert);
  }

  /**
   * Inserts or updates rows, all of them or none, as {@link #upsert(Object)} does.
   *
   * @return the rows as they were stored, in the order of the items
   * @throws RowException of the first that cannot be stored; nothing is stored then
   */
  public final List<T> upsert(Collection<? extends T> items) {
    return writeAll(items, local.tracked()::upsert);
  }

  /**
   * Removes the row with this id, in whatever version it is here, and does with the rows that refer
   * to it what their model says ({@link dev.syncline.annotation.References#onDelete}).
   *
   * @return false if there is none; nothing is queued then
   * @throws RowException if rows refer to it that must not lose it
   */
  public final boolean delete(String id) {
    return client.store().write(session -> local.tracked().delete(session, id));
  }

  /**
   * Removes the row with this item's id, as {@link #delete(String)} does. If another writer's
   * version was pulled since the item was read, the delete will be a conflict.
   *
   * @return false if there is none; nothing is queued then
   * @throws RowException if rows refer to it that must not lose it
   */
  public final boolean delete(T item) {
    Row row = Row.of(schema, item);
    return client.store().write(session -> local.tracked().delete(session, row));
  }

  /**
   * Removes the rows that these items are copies of, all of them or none, as {@link
   * #delete(Object)} does. Those of them that refer to each other do not hinder each other.
   *
   * @return how many of them were here, not counting those that had to go with them
   * @throws RowException if other rows refer to them that must not lose them; nothing is removed
   */
  public final int delete(Collection<? extends T> items) {
    List<Row> rows = rows(items);
    return client.store().write(session -> local.tracked().deleteAll(session, rows));
  }

  /**
   * Sets columns of the rows that the query gives, all of them or none, as {@link #update(Object)}
   * of each would do. What is computed is computed of the row as it was. Rows that have these
   * values already do not change, and nothing is queued for them.
   *
   * <pre>{@code
   * todos.update(where(LIST.eq("x")), set(DONE, true), set(PRIORITY, PRIORITY.plus(1)));
   * }</pre>
   *
   * @return how many rows have changed
   * @throws QueryException if a column is set twice
   * @throws RowException if a column cannot hold what is computed, or another row has what has to
   *     be unique
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public final int update(Query<T> query, Assignment<T> first, Assignment<T>... more) {
    Assignments next = Assignments.of(schema, first, more);
    return forEach(query, (session, row) -> local.tracked().replace(session, row, next.next(row)));
  }

  /**
   * Removes the rows that the query gives, all of them or none, in whatever version they are here.
   * Those of them that refer to each other do not hinder each other.
   *
   * @return how many there were, not counting those that had to go with them
   * @throws RowException if other rows refer to them that must not lose them
   */
  public final int delete(Query<T> query) {
    return client.store().write(session -> local.tracked().delete(session, ids(query)));
  }

  /**
   * Removes all rows from this device without telling the server. The next pull of whatever name
   * begins anew, and brings what the server has.
   *
   * @return how many rows were here
   * @throws RowException if something of this table was not pushed; nothing is removed
   * @see #purge(Query, Purge)
   */
  public final int purge() {
    return purge(Purge.keepingChanges());
  }

  /**
   * Removes all rows from this device without telling the server. If changes are discarded, so is
   * all that waits of this table, the deletes of rows that are not here any more included.
   *
   * @return how many rows were here
   * @throws RowException if something was not pushed that is not discarded; nothing is removed
   * @see #purge(Query, Purge)
   */
  public final int purge(Purge how) {
    return client
        .store()
        .write(session -> client.engine().purgeAll(session, local, how.discardsChanges()));
  }

  /**
   * Removes the rows that the query gives from this device without telling the server.
   *
   * @return how many there were
   * @throws RowException if one of them was changed here and not pushed; nothing is removed
   * @see #purge(Query, Purge)
   */
  public final int purge(Query<T> query) {
    return purge(query, Purge.keepingChanges());
  }

  /**
   * Removes the rows that the query gives from this device without telling the server, all of them
   * or none. If changes are discarded, so are those of these rows and of no others, also where a
   * request is on its way: whatever the server does with it, its answer is ignored. What only this
   * device knows of the rows is gone with them.
   *
   * <p>The next pull of this table, of whatever name, begins anew, and brings again those of the
   * rows that it asks for and the server has. A pull at work begins anew, too. Rows that refer to
   * what is purged stay as they are.
   *
   * @return how many there were
   * @throws RowException if one of them was changed here and not pushed, and changes are not
   *     discarded; nothing is removed
   */
  public final int purge(Query<T> query, Purge how) {
    return client
        .store()
        .write(session -> client.engine().purge(session, local, ids(query), how.discardsChanges()));
  }

  private T write(T item, BiFunction<SqlSession, Row, Row> work) {
    Row row = Row.of(schema, item);
    return client.store().write(session -> item(work.apply(session, row)));
  }

  private List<T> writeAll(Collection<? extends T> items, BiFunction<SqlSession, Row, Row> work) {
    List<Row> rows = rows(items);
    return client
        .store()
        .write(
            session -> rows.stream().map(row -> item(work.apply(session, row))).collect(toList()));
  }

  private List<Row> rows(Collection<? extends T> items) {
    return items.stream().map(item -> Row.of(schema, item)).collect(toList());
  }

  private T item(RowReader row) {
    return ItemReader.read(schema, row);
  }
}

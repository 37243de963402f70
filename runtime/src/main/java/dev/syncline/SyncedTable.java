package dev.syncline;

import dev.syncline.error.FilterException;
import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.SchemaException;
import dev.syncline.event.PullResult;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.query.Query;
import dev.syncline.queue.Operation;
import dev.syncline.schema.ItemReader;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Assignments;
import dev.syncline.store.ReadableTable;
import dev.syncline.store.SqlSession;
import dev.syncline.sync.ConflictPolicy.Decision;
import dev.syncline.sync.LocalTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of this device that is kept in step with the server's table of the same name. Reads and
 * writes work at once, with or without a network; what is written is queued in the same transaction
 * and goes to the server with the next push.
 *
 * <p>Generated for each model, which then says {@code TodoItemTable.of(client)}. Safe for any
 * number of threads. Each method is one transaction, unless it is called within {@link
 * SyncClient#inTransaction}.
 *
 * @param <T> the model
 * @param <C> the model's conflict
 */
public abstract class SyncedTable<T, C extends Conflict<T>> extends ReadableTable<T> {

  private final SyncClient client;
  private final TableSchema<T> schema;
  private final Function<ConflictRows<T>, C> conflicts;
  private final LocalTable local;

  /**
   * Called by generated tables.
   *
   * @throws SchemaException if the client was built without this table
   */
  protected SyncedTable(
      SyncClient client, TableSchema<T> schema, Function<ConflictRows<T>, C> conflicts) {
    super(client.store(), schema);
    this.client = client;
    this.schema = schema;
    this.conflicts = conflicts;
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
    Row row = Row.of(schema, item);
    return client.store().write(session -> item(local.tracked().insert(session, row)));
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
    Row row = Row.of(schema, item);
    return client.store().write(session -> item(local.tracked().update(session, row)));
  }

  /**
   * Inserts the item, or updates the row with its id if one is here.
   *
   * @return the row as it was stored
   * @throws RowException if the id is not legal, or a value cannot be kept
   */
  public final T upsert(T item) {
    Row row = Row.of(schema, item);
    return client
        .store()
        .write(
            session ->
                item(
                    isHere(session, row)
                        ? local.tracked().update(session, row)
                        : local.tracked().insert(session, row)));
  }

  private boolean isHere(SqlSession session, Row row) {
    return !row.isNull(schema.columns().id()) && local.rows().find(session, row.id()) != null;
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
   * Brings all rows of the server's table here: those that changed since the last time, after a
   * push of what is pending for this table.
   *
   * @return how it ended; a network that is down is not an exception
   * @throws dev.syncline.error.AnswerException if an answer cannot be understood; nothing of it is
   *     stored
   * @throws dev.syncline.error.ServerException if the server refuses the request
   */
  public final PullResult pull() {
    return client.engine().pull(local, "", null);
  }

  /**
   * Brings all rows that the filter chooses here, every time: also those that did not change.
   *
   * @throws FilterException if the server's protocol cannot say the filter; nothing was asked. To
   *     know it when the client is built, give the filter to {@link SyncClientBuilder#pulls}.
   * @see #pull()
   */
  public final PullResult pull(Filter<T> filter) {
    return client.engine().pull(local, null, filter.condition());
  }

  /**
   * Brings the rows that the filter chooses here: those that changed since the last time under this
   * name. The same name with another filter starts over, and the result says so.
   *
   * @throws FilterException if the server's protocol cannot say the filter; nothing was asked, and
   *     the name goes on where it was
   * @see #pull(Filter)
   */
  public final PullResult pull(String name, Filter<T> filter) {
    if (name.isEmpty()) {
      throw new QueryException(
          "A pull needs a name to go on under; leave it out to pull everything");
    }
    return client.engine().pull(local, name, filter.condition());
  }

  /** How the row with this id stands to the server's. */
  public final RowState state(String id) {
    return change(id).map(PendingChange::state).orElse(RowState.SYNCED);
  }

  /**
   * The rows that are in one of these states, as a condition of queries. Only this device knows, so
   * it cannot be pulled. A live query hears of what a push or pull does to the state of a row, and
   * not of a pause that ends. A row that was deleted here is not here, whatever its state.
   *
   * <pre>{@code
   * todos.list(where(todos.inState(PARKED, CONFLICT).and(LIST.eq("x"))))
   * }</pre>
   */
  public final Predicate<T> inState(RowState first, RowState... more) {
    return RowStates.in(client.waiting(), schema.table(), EnumSet.of(first, more));
  }

  /** What was changed here in the row with this id, if anything waits in the outbox for it. */
  public final Optional<PendingChange> change(String id) {
    return client.changes().find(schema.table(), id);
  }

  /** Everything of this table that was written here and not yet acknowledged by the server. */
  public final Outbox outbox() {
    return client.outbox(schema.table());
  }

  /** What of this table goes out with the next push, or with a later one. */
  public final PendingChanges pending() {
    return outbox().pending();
  }

  /** What of this table the server refused, and waits for the app. */
  public final PendingChanges parked() {
    return outbox().parked();
  }

  /**
   * Lets the item take the place of the row that was changed, so that the next push sends it, also
   * if it is as it was. A row that was deleted here is brought back by it.
   *
   * @param change of this table, as it was listed
   * @return false, and nothing happened, if the row was edited or its change settled since the
   *     change was listed
   * @throws RowException if the item has another id, or a value that cannot be kept; or the row is
   *     in conflict: then its {@link Conflict} takes the item
   */
  public final boolean edit(PendingChange change, T item) {
    return client.actions().edit(change, schema.table(), Row.of(schema, item));
  }

  /** The conflicts that wait to be resolved, also those from before a restart. */
  public final List<C> conflicts() {
    return outbox().conflicts().stream()
        .map(change -> conflict(change.operation()))
        .collect(Collectors.toList());
  }

  private C conflict(Operation operation) {
    ServerRow server = Objects.requireNonNull(operation.server());
    return conflicts.apply(
        new ConflictRows<>(
            schema, operation.rowId(), client.engine().dispute(local, operation), server));
  }

  /**
   * Resolves a conflict. What moved since it was shown is merged into the resolution; where that
   * clashes, the row stays in conflict and is listed as it is now.
   *
   * @return whether the row is out of conflict
   */
  public final boolean resolve(Resolution<T> resolution) {
    ConflictRows<T> conflict = resolution.conflict();
    return resolution.decision() instanceof Decision.Become become
        && client
            .engine()
            .resolve(local, conflict.rowId(), conflict.dispute(), conflict.server(), become.row());
  }

  /**
   * Lets the handler decide this table's conflicts as a push meets them. Without one, what the
   * model says is done ({@link TableSchema#conflicts()}); if it says nothing, they are kept for
   * {@link #conflicts()}. A handler replaces the one before it, also that of another instance of
   * this table on the same client.
   */
  public final void onConflict(ConflictHandler<T, C> handler) {
    local
        .policy()
        .set(
            (rowId, dispute, server) ->
                decision(handler, new ConflictRows<>(schema, rowId, dispute, server)));
  }

  private Decision decision(ConflictHandler<T, C> handler, ConflictRows<T> rows) {
    Resolution<T> resolution = handler.resolve(conflicts.apply(rows));
    String resolved = resolution.conflict().rowId();
    if (!resolved.equals(rows.rowId())) {
      throw new IllegalArgumentException(
          String.format(
              "The handler of table %s was asked about row %s and resolved row %s",
              schema.table(), rows.rowId(), resolved));
    }
    return resolution.decision();
  }

  private T item(RowReader row) {
    return ItemReader.read(schema, row);
  }
}

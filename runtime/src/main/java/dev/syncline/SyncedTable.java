package dev.syncline;

import dev.syncline.error.FilterException;
import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.SchemaException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.ReconcileResult;
import dev.syncline.query.Filter;
import dev.syncline.query.Predicate;
import dev.syncline.queue.Operation;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.TableSchema;
import dev.syncline.sync.Call;
import dev.syncline.sync.ConflictPolicy.Decision;
import dev.syncline.sync.LocalTable;
import dev.syncline.sync.SyncEngine;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
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
public abstract non-sealed class SyncedTable<T, C extends Conflict<T>> extends TrackedTable<T> {

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
    super(client, schema);
    this.client = client;
    this.schema = schema;
    this.conflicts = conflicts;
    this.local = client.local(schema);
  }

  /**
   * Takes what was changed in this table to the server, and in those that it refers to.
   *
   * @see SyncClient#push(SyncedTable, SyncedTable[])
   */
  public final PushResult push() {
    return client.push(this);
  }

  final PushResult push(Call call) {
    return client.push(call, this);
  }

  /** The name of the table, to the client that it is of. */
  final String nameIn(SyncClient of) {
    if (of != client) {
      throw new IllegalArgumentException("The table " + schema.table() + " is of another client");
    }
    return schema.table();
  }

  /**
   * The calls of this table that wait for the disk or the network, made on an executor: each gives
   * a future at once.
   */
  public final AsyncTable<T, C> async(Executor executor) {
    return new AsyncTable<>(this, new AsyncCalls(client.engine(), executor));
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
    return pull(client.engine().call());
  }

  final PullResult pull(Call call) {
    return client.engine().pull(call, local, "", null);
  }

  /**
   * Brings all rows that the filter chooses here, every time: also those that did not change.
   *
   * @throws FilterException if the server's protocol cannot say the filter; nothing was asked. To
   *     know it when the client is built, give the filter to {@link SyncClientBuilder#pulls}.
   * @see #pull()
   */
  public final PullResult pull(Filter<T> filter) {
    return pull(client.engine().call(), filter);
  }

  final PullResult pull(Call call, Filter<T> filter) {
    return client.engine().pull(call, local, null, filter.condition());
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
    return pull(client.engine().call(), name, filter);
  }

  final PullResult pull(Call call, String name, Filter<T> filter) {
    if (name.isEmpty()) {
      throw new QueryException(
          "A pull needs a name to go on under; leave it out to pull everything");
    }
    return client.engine().pull(call, local, name, filter.condition());
  }

  /**
   * Makes this table what the server has, as far as it was pulled here, after a push of what is
   * pending for it: compares ids and versions, removes rows that are in none of the filters that
   * were pulled by name any more ({@link #pull()} pulls all rows), and reads others that differ or
   * are missing. So go rows that left their filter or the user's view, or that the server has
   * deleted without a trace. If nothing was pulled by name, all rows count.
   *
   * <p>Asks for the ids of all these rows, so once a day is often enough. Nothing is removed unless
   * the server has told all of them, and no row that was changed here and not pushed, or that a
   * push has settled meanwhile.
   *
   * @return how it ended; a network that is down is not an exception
   * @throws dev.syncline.error.AnswerException if an answer cannot be understood; nothing is
   *     removed
   * @throws dev.syncline.error.ServerException if the server refuses the request
   */
  public final ReconcileResult reconcile() {
    return reconcile(client.engine().call());
  }

  final ReconcileResult reconcile(Call call) {
    return client.engine().reconcile(call, local, null);
  }

  /**
   * Compares the rows that the filter chooses, as {@link #reconcile()} does all. Of the rows here,
   * those that it chooses may be removed, unless another filter that was pulled by name has them.
   *
   * @throws FilterException if the server's protocol cannot say the filter; nothing was asked
   * @see #reconcile()
   */
  public final ReconcileResult reconcile(Filter<T> filter) {
    return reconcile(client.engine().call(), filter);
  }

  final ReconcileResult reconcile(Call call, Filter<T> filter) {
    return client.engine().reconcile(call, local, filter);
  }

  /**
   * The server's table itself, to be read and written by the network alone, and without this
   * device's rows or outbox.
   */
  public final OnlineTable<T> online() {
    SyncEngine engine = client.engine();
    return new OnlineTable<>(
        schema, () -> engine.remote(local), local.tracked()::newId, engine.pageSize());
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
}

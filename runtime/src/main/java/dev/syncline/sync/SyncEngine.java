package dev.syncline.sync;

import dev.syncline.error.FilterException;
import dev.syncline.error.RowException;
import dev.syncline.error.StoreException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.event.ReconcileResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.event.TableResult;
import dev.syncline.query.Filter;
import dev.syncline.query.WirePredicate;
import dev.syncline.queue.Discarding;
import dev.syncline.queue.Operation;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.Pull.PullRequest;
import dev.syncline.transport.Remote;
import dev.syncline.transport.RemoteTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pushes and pulls for one store.
 *
 * <p><b>Threads.</b> Safe for any number of them. One push of the store and one pull of a table run
 * at a time, each on the thread that asked for it; who asks for the same meanwhile waits for its
 * result. Local reads and writes wait for neither.
 */
public final class SyncEngine implements AutoCloseable {

  private final Store store;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables = new LinkedHashMap<>();
  private final Remote remote;
  private final Patience patience;
  private final DeltaTokens tokens = new DeltaTokens();
  private final Surroundings surroundings;
  private final Calls calls = new Calls();
  private final WaitGraph waits = new WaitGraph();
  private final Map<String, SingleFlight<Record, TableResult>> pulling = new ConcurrentHashMap<>();
  private final Pushes pushes;
  private final int pageSize;

  /**
   * An engine.
   *
   * @param pageSize how many rows a pull asks for at a time
   */
  public SyncEngine(
      Store store,
      OperationQueue queue,
      Collection<LocalTable> tables,
      Remote remote,
      Surroundings surroundings,
      int pageSize) {
    this.store = store;
    this.queue = queue;
    this.remote = remote;
    this.surroundings = surroundings;
    this.pageSize = pageSize;
    this.patience = new Patience(surroundings.clock());
    tables.forEach(table -> this.tables.put(table.name(), table));
    this.pushes =
        new Pushes(store, queue, this.tables, remote, surroundings, patience, calls, waits);
    store.write(
        session -> {
          queue.create(session);
          tokens.create(session);
          Backfill.create(session);
          SpokenDialect.become(session, remote.dialect(), tables);
          return session;
        });
  }

  /** A push or pull that the present code is about to ask for, so that it can be cancelled. */
  public Call call() {
    return calls.begin();
  }

  /** Cancels every push and pull at work. Waits for none of them. */
  public void cancel() {
    calls.cancel();
  }

  /**
   * Takes all pending operations to the server.
   *
   * @throws IllegalStateException if a handler, listener or authenticator asks for it
   */
  public PushResult push(Call call) {
    return push(call, tables.keySet());
  }

  /**
   * Takes the pending operations of these tables to the server, and of those that they refer to.
   *
   * @throws IllegalStateException if a handler, listener or authenticator asks for it
   */
  public PushResult push(Call call, Collection<String> names) {
    requireMayWait();
    if (call.isWithin()) {
      throw new IllegalStateException("A conflict handler or listener cannot push; return first");
    }
    return calls.run(call, () -> pushes.run(call, names));
  }

  /**
   * Brings the server's rows of a table here, after a push of its pending operations.
   *
   * @param name under which the pull goes on where it ended last, or null to pull everything
   * @param condition which rows, or null for all
   * @throws FilterException if the server cannot be told which; nothing was asked then
   * @throws IllegalStateException if it would have to wait for a pull that waits for it
   */
  public PullResult pull(
      Call call, LocalTable table, @Nullable String name, @Nullable WirePredicate<?> condition) {
    String filter = condition == null ? null : remote.filter(table.schema(), condition);
    requireMayWait();
    PullRequest request = new PullRequest(name, filter, pageSize);
    try {
      return calls.run(call, () -> pushAndPull(call, table, request));
    } catch (StoreException e) {
      call.requireClosed(store, e);
      return Pull.cancelled();
    }
  }

  /** The push comes before the pull's turn: a pull that waited for it could wait for itself. */
  private PullResult pushAndPull(Call call, LocalTable table, PullRequest request) {
    pushFirst(call, table);
    TableResult result = pulling(table).run(request, call, it -> pull(call, table, request));
    return result == null ? Pull.cancelled() : (PullResult) result;
  }

  /**
   * Compares the rows of a table with what the server has, after a push of its pending operations.
   *
   * @param chosen which rows, or null for all that are here and all that were ever pulled by name
   * @throws FilterException if the server cannot be told which; nothing was asked then
   * @throws IllegalStateException if it would have to wait for a pull that waits for it
   */
  public ReconcileResult reconcile(Call call, LocalTable table, @Nullable Filter<?> chosen) {
    WirePredicate<?> condition = chosen == null ? null : chosen.condition();
    String filter = condition == null ? "" : remote.filter(table.schema(), condition);
    requireMayWait();
    Reconciliation.Request request = new Reconciliation.Request(chosen, filter, pageSize);
    try {
      return calls.run(call, () -> pushAndReconcile(call, table, request));
    } catch (StoreException e) {
      call.requireClosed(store, e);
      return Reconciliation.cancelled();
    }
  }

  private ReconcileResult pushAndReconcile(
      Call call, LocalTable table, Reconciliation.Request request) {
    pushFirst(call, table);
    TableResult result = pulling(table).run(request, call, it -> reconcile(call, table, request));
    return result == null ? Reconciliation.cancelled() : (ReconcileResult) result;
  }

  private ReconcileResult reconcile(Call call, LocalTable table, Reconciliation.Request request) {
    Listeners listeners = new Listeners(surroundings.listener(), calls, call);
    RemoteTable remoteTable = remote.table(table.schema());
    return new Reconciliation(
            store, queue, tokens, table, remoteTable, listeners, call, patience, request)
        .run();
  }

  private void pushFirst(Call call, LocalTable table) {
    if (!call.isWithin() && hasOperations(table)) {
      push(call, Set.of(table.name()));
    }
  }

  private SingleFlight<Record, TableResult> pulling(LocalTable table) {
    return pulling.computeIfAbsent(
        table.name(),
        name ->
            new SingleFlight<>(
                "pull of table " + name, waits, result -> result.status() != SyncStatus.CANCELLED));
  }

  private PullResult pull(Call call, LocalTable table, PullRequest request) {
    Listeners listeners = new Listeners(surroundings.listener(), calls, call);
    RemoteTable remoteTable = remote.table(table.schema());
    return new Pull(store, queue, tokens, table, remoteTable, listeners, call, patience, request)
        .run();
  }

  /**
   * The server's table, for requests of the app's own.
   *
   * @throws IllegalStateException within a transaction or an authenticator
   */
  public RemoteTable remote(LocalTable table) {
    requireMayWait();
    return remote.table(table.schema());
  }

  /** How many rows a request asks for at most. */
  public int pageSize() {
    return pageSize;
  }

  /** The store is about to be closed: cancels what is at work, which leaves what it held so far. */
  public void end(SqlSession session) {
    cancel();
    if (calls.areAtWork()) {
      pushes.end(session);
    }
  }

  /** Ends the engine's own threads. The store is closed. */
  @Override
  public void close() {
    pushes.close();
  }

  /** Gives up all operations, and lets every pull begin anew. */
  public void discardAll(SqlSession session) {
    tables.values().forEach(table -> new Discarding(table.schema(), queue).giveUpAll(session));
    tokens.clear(session);
  }

  /**
   * Removes the rows with these ids without telling the server, in the caller's transaction.
   *
   * @param discarding whether what was not pushed of them is given up
   * @return how many of them were here
   * @throws RowException if something was not pushed that is not to be given up
   */
  public int purge(
      SqlSession session, LocalTable table, Collection<String> ids, boolean discarding) {
    return new Purging(table, queue, tokens).rows(session, ids, discarding);
  }

  /** Removes all rows of a table, as {@link #purge} does, and all changes that wait. */
  public int purgeAll(SqlSession session, LocalTable table, boolean discarding) {
    return new Purging(table, queue, tokens).all(session, discarding);
  }

  /**
   * Sees that the present code is no part of a transaction, which no other thread and no network
   * can be waited for in.
   */
  public void requireNoTransaction() {
    if (store.isWriting()) {
      throw new IllegalStateException(
          "A call that waits for the network or another thread cannot be a part of a transaction");
    }
  }

  private void requireMayWait() {
    requireNoTransaction();
    if (remote.isAskingForToken()) {
      throw new IllegalStateException("An authenticator cannot push or pull; return first");
    }
  }

  private boolean hasOperations(LocalTable table) {
    return store.read(session -> queue.concerns(session, table.name()));
  }

  /** What the sides of a row that is in conflict cannot agree on. */
  public Dispute dispute(LocalTable table, Operation operation) {
    return store.read(session -> new Resolving(table, queue).dispute(session, operation));
  }

  /**
   * Lets a row in conflict become what the app decided.
   *
   * @param shown what it decided
   * @param shownServer the server row on which it decided
   * @param decided the row as it is to be, or null to delete it
   * @return whether the row is out of conflict
   */
  public boolean resolve(
      LocalTable table, String rowId, Dispute shown, ServerRow shownServer, @Nullable Row decided) {
    Resolving resolving = new Resolving(table, queue);
    return store.write(session -> resolving.resolve(session, rowId, shown, shownServer, decided));
  }
}

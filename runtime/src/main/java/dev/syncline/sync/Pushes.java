package dev.syncline.sync;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.PushOrder;
import dev.syncline.queue.Waiting;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.transport.Remote;
import dev.syncline.transport.RemoteTable;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * The pushes of a store: one at a time, on the thread that asked for it. Who asks for the same
 * meanwhile waits for its result. Safe for any number of threads.
 */
final class Pushes implements AutoCloseable {

  private final Store store;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables;
  private final Remote remote;
  private final Surroundings surroundings;
  private final Patience patience;
  private final Calls calls;
  private final Tally tally;
  private final Workers workers = new Workers();
  private final SingleFlight<Set<String>, PushResult> pushing;

  Pushes(
      Store store,
      OperationQueue queue,
      Map<String, LocalTable> tables,
      Remote remote,
      Surroundings surroundings,
      Patience patience,
      Calls calls,
      WaitGraph waits) {
    this.store = store;
    this.queue = queue;
    this.tables = tables;
    this.remote = remote;
    this.surroundings = surroundings;
    this.patience = patience;
    this.calls = calls;
    this.tally = new Tally(store, queue, new Waiting(queue, surroundings.clock()));
    this.pushing =
        new SingleFlight<>("push", waits, result -> result.status() != SyncStatus.CANCELLED);
  }

  /** Takes the pending operations of these tables to the server, and of what they refer to. */
  PushResult run(Call call, Collection<String> names) {
    Set<String> of = new ParentTables(tables).with(names);
    PushResult result = pushing.run(of, call, flight -> push(call, of, flight::mayLand));
    return result == null ? report(of).cancelled() : result;
  }

  private PushReport report(Set<String> of) {
    return new PushReport(tally, of);
  }

  private PushResult push(Call call, Set<String> of, BooleanSupplier mayEnd) {
    Listeners listeners = new Listeners(surroundings.listener(), calls, call);
    Clock clock = surroundings.clock();
    PushRows rows =
        new PushRows(new PushOrder(queue, of), table -> phases(table, listeners, call), clock);
    return new Push(
            store,
            new PushProgress(report(of)),
            rows,
            new Traffic(call, executor()),
            surroundings.parallelism(),
            new Pauses(surroundings, patience, listeners, call),
            listeners,
            call,
            mayEnd)
        .run(() -> agree(of));
  }

  /** Where requests run: on the thread that pushes, unless several may be on their way. */
  private Executor executor() {
    Executor given = surroundings.executor();
    return surroundings.parallelism() == 1 ? Runnable::run : given == null ? workers : given;
  }

  /** Lets conflicts that are none any more go on with this push. */
  private boolean agree(Set<String> of) {
    OperationList conflicts = new OperationList(queue, null, State.CONFLICT);
    return store.read(conflicts::count) > 0
        && store.write(session -> agree(session, conflicts, of));
  }

  private boolean agree(SqlSession session, OperationList conflicts, Set<String> of) {
    for (Operation conflict : conflicts.all(session)) {
      if (of.contains(conflict.table())) {
        LocalTable table = Objects.requireNonNull(tables.get(conflict.table()));
        new Agreement(table, queue).reach(session, conflict);
      }
    }
    return true;
  }

  /** The phases of pushing a row of this table. */
  private TablePush phases(String name, Listeners listeners, Call call) {
    LocalTable table = Objects.requireNonNull(tables.get(name), name);
    RemoteTable remoteTable = remote.table(table.schema());
    return TablePush.of(store, queue, table, remoteTable, listeners, call);
  }

  /** Counts what the pushes at work leave, before the store is closed. */
  void end(SqlSession session) {
    tally.end(session, tables.keySet());
  }

  /** Ends the threads on which requests ran. */
  @Override
  public void close() {
    workers.close();
  }
}

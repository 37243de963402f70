package dev.syncline.sync;

import dev.syncline.error.FilterException;
import dev.syncline.event.PullResult;
import dev.syncline.event.PushResult;
import dev.syncline.query.WirePredicate;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.PushOrder;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.Pull.PullRequest;
import dev.syncline.transport.Remote;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
public final class SyncEngine {

  private final Store store;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables = new LinkedHashMap<>();
  private final Remote remote;
  private final Listeners listeners;
  private final DeltaTokens tokens = new DeltaTokens();
  private final Surroundings surroundings;
  private final SingleFlight<Set<String>, PushResult> pushing = new SingleFlight<>("push");
  private final Map<String, SingleFlight<PullRequest, PullResult>> pulling =
      new ConcurrentHashMap<>();
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
    this.listeners = new Listeners(surroundings.listener());
    tables.forEach(table -> this.tables.put(table.name(), table));
    store.write(
        session -> {
          queue.create(session);
          tokens.create(session);
          return session;
        });
  }

  /**
   * Takes all pending operations to the server.
   *
   * @throws IllegalStateException if a handler, listener or authenticator asks for it
   */
  public PushResult push() {
    return push(Set.copyOf(tables.keySet()));
  }

  private PushResult push(Set<String> of) {
    requireMayWait();
    if (listeners.inCall()) {
      throw new IllegalStateException("A conflict handler or listener cannot push; return first");
    }
    return pushing.run(of, () -> push(of, new Call(null)));
  }

  private PushResult push(Set<String> of, Call call) {
    agree(of);
    PushOrder order = new PushOrder(queue, of);
    return new Push(store, queue, order, this::phases, surroundings, listeners, call).run();
  }

  /** Lets conflicts that are none any more go on with this push. */
  private void agree(Set<String> of) {
    OperationList conflicts = new OperationList(queue, null, State.CONFLICT);
    if (store.read(conflicts::count) == 0) {
      return;
    }
    store.write(
        session -> {
          for (Operation conflict : conflicts.page(session, 0, Integer.MAX_VALUE)) {
            if (of.contains(conflict.table())) {
              LocalTable table = Objects.requireNonNull(tables.get(conflict.table()));
              new Agreement(table, queue).reach(session, conflict);
            }
          }
          return session;
        });
  }

  /** The phases of pushing a row of this table. */
  private TablePush phases(String name) {
    LocalTable table = Objects.requireNonNull(tables.get(name), name);
    return TablePush.of(store, queue, table, remote.table(table.schema()), listeners);
  }

  /**
   * Brings the server's rows of a table here, after a push of its pending operations.
   *
   * @param name under which the pull goes on where it ended last, or null to pull everything
   * @param condition which rows, or null for all
   * @throws FilterException if the server cannot be told which; nothing was asked then
   */
  public PullResult pull(
      LocalTable table, @Nullable String name, @Nullable WirePredicate<?> condition) {
    String filter = condition == null ? null : remote.filter(table.schema(), condition);
    requireMayWait();
    // Before the pull takes its turn: a pull that waited for a push could wait for itself.
    if (!listeners.inCall() && hasOperations(table)) {
      push(Set.of(table.name()));
    }
    PullRequest request = new PullRequest(name, filter, pageSize);
    return pulling
        .computeIfAbsent(table.name(), t -> new SingleFlight<>("pull of table " + t))
        .run(request, () -> pull(table, request));
  }

  private PullResult pull(LocalTable table, PullRequest request) {
    return new Pull(store, queue, tokens, table, remote.table(table.schema()), listeners, request)
        .run();
  }

  /** Gives up all operations, and lets every pull begin anew. */
  public void discardAll(SqlSession session) {
    tables.values().forEach(table -> table.tracked().discardAll(session));
    tokens.clear(session);
  }

  private void requireMayWait() {
    if (store.isWriting()) {
      throw new IllegalStateException(
          "A push or pull waits for the network, so it cannot be a part of a transaction");
    }
    if (remote.isAskingForToken()) {
      throw new IllegalStateException("An authenticator cannot push or pull; return first");
    }
  }

  private boolean hasOperations(LocalTable table) {
    return store.read(session -> !queue.rowIds(session, table.name()).isEmpty());
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

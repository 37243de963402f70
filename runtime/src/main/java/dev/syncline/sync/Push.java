package dev.syncline.sync;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.PushOrder;
import dev.syncline.store.Store;
import dev.syncline.transport.Remote;
import dev.syncline.transport.RemoteTable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the outbox to the server, first in, first out (specification, section 3). One bad row stops
 * nothing else; a server that is not there, or not well, stops everything for now and loses
 * nothing.
 */
final class Push {

  private final Store store;
  private final OperationQueue queue;
  private final Map<String, LocalTable> tables;
  private final Remote remote;
  private final Surroundings surroundings;
  private final Listeners listeners;
  private final Backoff backoff;

  Push(
      Store store,
      OperationQueue queue,
      Map<String, LocalTable> tables,
      Remote remote,
      Surroundings surroundings,
      Listeners listeners) {
    this.store = store;
    this.queue = queue;
    this.tables = tables;
    this.remote = remote;
    this.surroundings = surroundings;
    this.listeners = listeners;
    this.backoff = new Backoff(surroundings.random());
  }

  /** Pushes the operations of these tables. */
  PushResult run(Set<String> of) {
    listeners.tell(SyncListener::pushStarted);
    PushResult result = pushAll(of);
    listeners.tell(l -> l.pushFinished(result));
    return result;
  }

  private PushResult pushAll(Set<String> of) {
    int pushed = 0;
    PushOrder order = new PushOrder(queue, of);
    for (Operation next; (next = store.read(order::next)) != null; order.returned(next)) {
      Step step = pushPatiently(next);
      if (step instanceof Step.Stop stop) {
        return result(stop.status(), pushed, stop.reason());
      }
      pushed += step instanceof Step.Finished finished && finished.carriedOut() ? 1 : 0;
    }
    return result(SyncStatus.COMPLETED, pushed, null);
  }

  /** Sends an operation, and again after a pause while the server says "later". */
  private Step pushPatiently(Operation operation) {
    LocalTable table = tables.get(operation.table());
    if (table == null) {
      throw new IllegalStateException("No table " + operation.table());
    }
    RemoteTable remoteTable = remote.table(table.schema());
    RowPush row = new RowPush(store, queue, table, remoteTable, listeners);
    for (int attempt = 1; ; attempt++) {
      Step step = row.push(operation.rowId());
      if (!(step instanceof Step.Later later)) {
        return step;
      }
      if (Backoff.isTooLong(later.answer().retryAfter())) {
        return new Step.Stop(SyncStatus.SERVER_UNAVAILABLE, later.answer().words());
      }
      if (attempt == Backoff.MOST_ATTEMPTS) {
        return row.givenUp(operation.rowId(), later.answer());
      }
      if (!pause(backoff.millis(attempt, later.answer().retryAfter()))) {
        return new Step.Stop(SyncStatus.CANCELLED, "The thread was interrupted");
      }
    }
  }

  private boolean pause(long millis) {
    try {
      surroundings.sleeper().sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private PushResult result(SyncStatus status, int pushed, @Nullable String reason) {
    return store.read(
        session ->
            new PushResult(
                status,
                pushed,
                queue.count(session, State.CONFLICT),
                queue.count(session, State.PARKED),
                queue.count(session),
                reason));
  }
}

package dev.syncline.sync;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.store.Store;
import org.jspecify.annotations.Nullable;

/** Tells what a push did, and what it left in the outbox. */
final class PushReport {

  static final String CANCELLED = "The push was cancelled";

  private final Store store;
  private final OperationQueue queue;

  PushReport(Store store, OperationQueue queue) {
    this.store = store;
    this.queue = queue;
  }

  /** Of a push that was cancelled before it began. */
  PushResult cancelled() {
    return of(SyncStatus.CANCELLED, 0, CANCELLED);
  }

  PushResult of(SyncStatus status, int pushed, @Nullable String reason) {
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

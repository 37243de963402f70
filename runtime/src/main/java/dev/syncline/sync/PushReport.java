package dev.syncline.sync;

import dev.syncline.event.OutboxCounts;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.Waiting;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a push did, and what it left in the outbox of its tables. */
final class PushReport {

  static final String CANCELLED = "The push was cancelled";

  private final Store store;
  private final OperationQueue queue;
  private final Waiting waiting;
  private final Set<String> tables;

  PushReport(Store store, OperationQueue queue, Waiting waiting, Set<String> tables) {
    this.store = store;
    this.queue = queue;
    this.waiting = waiting;
    this.tables = tables;
  }

  /** Of a push that was cancelled before it began. */
  PushResult cancelled() {
    return of(SyncStatus.CANCELLED, 0, CANCELLED);
  }

  PushResult of(SyncStatus status, int pushed, @Nullable String reason) {
    OutboxCounts left = counts();
    return new PushResult(
        status,
        pushed,
        Math.toIntExact(left.conflicts()),
        Math.toIntExact(left.parked()),
        Math.toIntExact(left.waiting()),
        Math.toIntExact(left.total()),
        reason);
  }

  /** How many operations are there to be sent. */
  int toSend() {
    return Math.toIntExact(store.read(this::pending));
  }

  private long pending(SqlSession session) {
    return tables.stream()
        .mapToLong(table -> new OperationList(queue, table, State.PENDING).count(session))
        .sum();
  }

  private OutboxCounts counts() {
    return store.read(
        session ->
            tables.stream()
                .map(table -> counts(session, table))
                .reduce(new OutboxCounts(0, 0, 0, 0), PushReport::sum));
  }

  private OutboxCounts counts(SqlSession session, String table) {
    return new OperationList(queue, table, null).counts(session, waiting);
  }

  private static OutboxCounts sum(OutboxCounts one, OutboxCounts other) {
    return new OutboxCounts(
        one.pending() + other.pending(),
        one.waiting() + other.waiting(),
        one.conflicts() + other.conflicts(),
        one.parked() + other.parked());
  }
}

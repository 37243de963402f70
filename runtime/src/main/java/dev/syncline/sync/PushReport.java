package dev.syncline.sync;

import dev.syncline.event.OutboxCounts;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a push did, and what it left in the outbox of its tables. */
final class PushReport {

  static final String CANCELLED = "The push was cancelled";

  private final Tally tally;
  private final Set<String> tables;

  PushReport(Tally tally, Set<String> tables) {
    this.tally = tally;
    this.tables = tables;
  }

  /** Of a push that was cancelled before it began. */
  PushResult cancelled() {
    return of(SyncStatus.CANCELLED, 0, CANCELLED);
  }

  PushResult of(SyncStatus status, int pushed, @Nullable String reason) {
    OutboxCounts left = tally.of(tables);
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
    return Math.toIntExact(tally.of(tables).pending());
  }
}

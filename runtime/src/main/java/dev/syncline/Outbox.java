package dev.syncline;

import dev.syncline.event.OutboxCounts;
import dev.syncline.live.LiveSubscription;
import dev.syncline.live.LiveValue;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.Waiting;
import dev.syncline.store.StoredValue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * All that was written here and not yet acknowledged by the server, in one table or in all of them:
 * what the next push takes along, and what waits for the app.
 *
 * <pre>{@code
 * for (PendingChange change : client.outbox().parked()) {
 *   show(change.table(), change.rowId(), change.lastError(), change.differences());
 * }
 * }</pre>
 */
public final class Outbox extends PendingChanges {

  Outbox(SyncClient client, OperationList operations) {
    super(client, operations);
  }

  /** What goes out with the next push, or with a later one. */
  public PendingChanges pending() {
    return in(State.PENDING);
  }

  /** What met another writer's change, and waits for the app to decide. */
  public PendingChanges conflicts() {
    return in(State.CONFLICT);
  }

  /** What the server refused, and waits for the app to retry, edit or discard it. */
  public PendingChanges parked() {
    return in(State.PARKED);
  }

  /** How many changes there are of each kind, at one moment. */
  public OutboxCounts counts() {
    return client().store().snapshot(session -> operations().counts(session, client().waiting()));
  }

  /**
   * Gives the listener the counts now, and again after each committed write, push or pull that
   * leaves others. What changes while the listener is busy arrives together; that a pause ends is
   * no commit, and is told with the next one. To count reads an index, on the executor. Close what
   * is returned, or the client, to end it; it also ends, and logs why, if the listener throws.
   *
   * @param executor where the changes are counted and the listener is called; one that runs tasks
   *     at once makes the thread that wrote do it
   */
  public LiveSubscription observe(Executor executor, Consumer<OutboxCounts> listener) {
    Waiting waiting = client().waiting();
    return LiveValue.observe(
        new StoredValue<>(
            client().store(),
            OperationQueue.TABLE,
            session -> operations().counts(session, waiting)),
        executor,
        listener);
  }

  private PendingChanges in(State state) {
    return new PendingChanges(client(), operations().in(state));
  }
}

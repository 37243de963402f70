package dev.syncline;

import dev.syncline.event.OutboxCounts;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationList;

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

  private PendingChanges in(State state) {
    return new PendingChanges(client(), operations().in(state));
  }
}

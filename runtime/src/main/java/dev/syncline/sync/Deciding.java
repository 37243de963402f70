package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.Store;
import dev.syncline.sync.ConflictPolicy.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last phase of pushing a row, where it is in conflict: the table's policy is asked, outside
 * every transaction and lock, and what it decides is applied in one ({@link Resolving}). If the
 * push is cancelled meanwhile, the conflict is kept as it is.
 */
final class Deciding {

  private final Store store;
  private final OperationQueue queue;
  private final LocalTable table;
  private final Listeners listeners;
  private final Call call;
  private final Resolving resolving;

  Deciding(Store store, OperationQueue queue, LocalTable table, Listeners listeners, Call call) {
    this.store = store;
    this.queue = queue;
    this.table = table;
    this.listeners = listeners;
    this.call = call;
    this.resolving = new Resolving(table, queue);
  }

  /** Asks about the row of the operation, and says whether that can be sent now. */
  Step decide(Operation given) {
    Operation operation = now(given);
    if (operation == null || operation.server() == null) {
      return Step.FINISHED;
    }
    String rowId = operation.rowId();
    ServerRow server = operation.server();
    Dispute dispute = store.read(session -> resolving.dispute(session, operation));
    Decision decision = ask(rowId, dispute, server);
    if (call.isCancelled() || !(decision instanceof Decision.Become become)) {
      return Step.FINISHED;
    }
    boolean resolved =
        listeners.storing(
            () ->
                store.write(
                    session -> resolving.resolve(session, rowId, dispute, server, become.row())));
    return resolved || !isInConflict(operation) ? Step.AGAIN : Step.FINISHED;
  }

  private Decision ask(String rowId, Dispute dispute, ServerRow server) {
    ConflictPolicy policy = Objects.requireNonNull(table.policy().get());
    return listeners.ask(() -> policy.decide(rowId, dispute, server), new Decision.Postpone());
  }

  private boolean isInConflict(Operation given) {
    Operation operation = now(given);
    return operation != null && operation.state() == State.CONFLICT;
  }

  private @Nullable Operation now(Operation given) {
    return store.read(session -> queue.now(session, given));
  }
}

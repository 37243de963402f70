package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.ConflictPolicy.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request met a server row that it was not made on: what can be settled is settled in one
 * transaction ({@link Encounter}); what is left, the app is asked, outside every transaction, and
 * its decision is applied in another ({@link Resolving}).
 */
final class Meeting {

  private final Store store;
  private final OperationQueue queue;
  private final LocalTable table;
  private final Listeners listeners;
  private final Encounter encounter;
  private final Resolving resolving;

  Meeting(Store store, OperationQueue queue, LocalTable table, Listeners listeners) {
    this.store = store;
    this.queue = queue;
    this.table = table;
    this.listeners = listeners;
    this.encounter = new Encounter(table, queue);
    this.resolving = new Resolving(table, queue);
  }

  /**
   * Settles the operation with the server's row, as far as that goes.
   *
   * @param found the server's row, or null if it holds none
   * @param mayDecide whether the app may be asked about a conflict
   */
  Step meet(String rowId, SentImage image, @Nullable ServerRow found, boolean mayDecide) {
    ServerRow server = found == null ? Tombstones.unknown(table.schema().columns(), rowId) : found;
    Encounter.Outcome outcome = store.write(session -> meet(session, rowId, image, server));
    return switch (outcome) {
      case SETTLED -> Step.CARRIED_OUT;
      case AGAIN -> Step.AGAIN;
      case CONFLICT -> mayDecide ? decide(rowId) : Step.FINISHED;
    };
  }

  private Encounter.Outcome meet(
      SqlSession session, String rowId, SentImage image, ServerRow server) {
    table.acknowledged().settled(rowId, server);
    Operation operation = queue.find(session, table.name(), rowId);
    return operation == null
        ? Encounter.Outcome.SETTLED
        : encounter.meet(session, operation, image, server);
  }

  private Step decide(String rowId) {
    listeners.tell(l -> l.conflict(table.name(), rowId));
    Operation operation = find(rowId);
    if (operation == null || operation.server() == null) {
      return Step.FINISHED;
    }
    ServerRow server = operation.server();
    Dispute dispute = store.read(session -> resolving.dispute(session, operation));
    if (!(ask(rowId, dispute, server) instanceof Decision.Become become)) {
      return Step.FINISHED;
    }
    boolean resolved =
        store.write(session -> resolving.resolve(session, rowId, dispute, server, become.row()));
    return resolved || !isInConflict(rowId) ? Step.AGAIN : Step.FINISHED;
  }

  private Decision ask(String rowId, Dispute dispute, ServerRow server) {
    ConflictPolicy policy = Objects.requireNonNull(table.policy().get());
    Decision ifItThrows = new Decision.Postpone();
    return listeners.call(() -> policy.decide(rowId, dispute, server), ifItThrows);
  }

  private boolean isInConflict(String rowId) {
    Operation operation = find(rowId);
    return operation != null && operation.state() == State.CONFLICT;
  }

  private @Nullable Operation find(String rowId) {
    return store.read(session -> queue.find(session, table.name(), rowId));
  }
}

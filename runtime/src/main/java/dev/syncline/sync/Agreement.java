package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Dispute;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlSession;

/**
 * Ends conflicts that are none any more: the server's row came to agree with the one here, or the
 * user has made them agree. What is left goes on, as after any merge. Runs in the caller's
 * transaction. A row that one side deleted stays for the app to decide.
 */
final class Agreement {

  private final LocalTable table;
  private final Resolving resolving;
  private final Encounter encounter;

  Agreement(LocalTable table, OperationQueue queue) {
    this.table = table;
    this.resolving = new Resolving(table, queue);
    this.encounter = new Encounter(table, queue);
  }

  /** Merges the sides of an operation in conflict; false, and nothing changed, if they clash. */
  boolean reach(SqlSession session, Operation conflict) {
    ServerRow server = conflict.server();
    if (server == null || server.deleted() || !isHere(session, conflict)) {
      return false;
    }
    Dispute dispute = resolving.dispute(session, conflict);
    if (dispute.isOver()) {
      encounter.merge(session, conflict, dispute, server);
    }
    return dispute.isOver();
  }

  private boolean isHere(SqlSession session, Operation conflict) {
    return conflict.kind() != Kind.DELETE && table.rows().find(session, conflict.rowId()) != null;
  }
}

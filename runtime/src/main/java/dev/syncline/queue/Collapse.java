package dev.syncline.queue;

import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;

/**
 * What a new write of a row makes of the operation that it has already, so that there is one for a
 * row (specification, section 2). Stateless.
 */
final class Collapse {

  private Collapse() {}

  /**
   * Bringing back a row whose delete is pending: as if it had been updated, or inserted, all along.
   */
  static Kind recreation(Operation delete) {
    SentImage sent = delete.sent();
    boolean isNew = sent != null && sent.verb() == Verb.INSERT;
    return isNew || delete.kind() == Kind.INSERT ? Kind.INSERT : Kind.UPDATE;
  }

  /** Whether nothing is left to be said to the server if the row is deleted here. */
  static boolean toNothing(Operation pending) {
    return isUnheardOf(pending) || isDeletedThere(pending);
  }

  /** Whether the server knows nothing of the row, as far as this device can tell. */
  private static boolean isUnheardOf(Operation pending) {
    return pending.kind() == Kind.INSERT
        && !pending.isUnanswered()
        && pending.state() != State.CONFLICT;
  }

  /** Whether the change is in conflict with a deletion, with which a delete agrees. */
  private static boolean isDeletedThere(Operation pending) {
    ServerRow server = pending.server();
    return pending.state() == State.CONFLICT && server != null && server.deleted();
  }

  /** Whether the row is as the server has it, and the server need not be told so. */
  static boolean changesNothing(Operation operation, Row local) {
    ServerRow base = operation.base().row();
    return operation.kind() == Kind.UPDATE
        && operation.state() != State.CONFLICT
        && !operation.isUnanswered()
        && base != null
        && !base.deleted()
        && base.row().differencesTo(local).isEmpty();
  }
}

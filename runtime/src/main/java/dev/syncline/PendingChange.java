package dev.syncline;

import dev.syncline.queue.Operation;
import java.util.Optional;

/**
 * A change of this device that the server has not acknowledged.
 *
 * @param attempts how often it was sent
 * @param lastError what the server or the network last said of it, in words
 */
public record PendingChange(
    String table,
    String rowId,
    Kind kind,
    RowState state,
    int attempts,
    Optional<String> lastError) {

  /** What becomes of the row. */
  public enum Kind {
    INSERT,
    UPDATE,
    DELETE
  }

  static PendingChange of(Operation operation) {
    Operation.Failure error = operation.progress().lastError();
    return new PendingChange(
        operation.table(),
        operation.rowId(),
        Kind.valueOf(operation.kind().name()),
        RowState.valueOf(operation.state().name()),
        operation.progress().attempts(),
        Optional.ofNullable(error).map(Operation.Failure::text));
  }
}

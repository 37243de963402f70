package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.UnknownFields.Beyond;
import dev.syncline.schema.Row;
import dev.syncline.store.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * The first phase of pushing a row: what is to be sent is decided and stored, in the caller's
 * transaction, before a byte leaves.
 */
final class Preparation {

  private final OperationQueue queue;
  private final LocalTable table;
  private final boolean wholeRows;

  /**
   * The preparation of a table's rows.
   *
   * @param wholeRows whether the server takes nothing but whole rows
   */
  Preparation(OperationQueue queue, LocalTable table, boolean wholeRows) {
    this.queue = queue;
    this.table = table;
    this.wholeRows = wholeRows;
  }

  /** The request that the operation needs next; null if nothing is to be sent for it. */
  @Nullable Dispatch prepare(SqlSession session, Operation given) {
    Operation operation = queue.now(session, given);
    if (operation == null || operation.state() != State.PENDING) {
      return null;
    }
    Row local = table.rows().find(session, operation.rowId());
    SentImage image = Requests.next(operation, local, table.schema(), wholeRows);
    if (image == null) {
      table.tracked().drop(session, operation);
      return null;
    }
    Dispatch dispatch = dispatch(session, operation.rowId(), image);
    if (!dispatch.readsFirst()) {
      queue.save(session, operation.sending(image));
    }
    return dispatch;
  }

  private Dispatch dispatch(SqlSession session, String rowId, SentImage image) {
    Dispatch plain = new Dispatch(image, null, Requests.needsVersion(image, table.schema()));
    String version = image.version();
    if (!wholeRows || version == null || !plain.replaces()) {
      return plain;
    }
    boolean lacks = new Backfill(table.name()).awaits(session, rowId);
    Beyond beyond = lacks ? null : table.unknown().find(session, rowId, version);
    return new Dispatch(image, beyond, beyond == null);
  }
}

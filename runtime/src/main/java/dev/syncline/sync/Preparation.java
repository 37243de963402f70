package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
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

  Preparation(OperationQueue queue, LocalTable table) {
    this.queue = queue;
    this.table = table;
  }

  /** The request that the operation needs next; null if nothing is to be sent for it. */
  @Nullable SentImage prepare(SqlSession session, Operation given) {
    Operation operation = queue.now(session, given);
    if (operation == null || operation.state() != State.PENDING) {
      return null;
    }
    Row local = table.rows().find(session, operation.rowId());
    SentImage image = Requests.next(operation, local, table.schema());
    if (image == null) {
      table.tracked().drop(session, operation);
    } else if (!Requests.needsVersion(image, table.schema())) {
      queue.save(session, operation.sending(image));
    }
    return image;
  }
}

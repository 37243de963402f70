package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.store.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an operation whose request failed: kept for the next time, or set aside for the
 * app. Runs in the caller's transaction. A request that may have been carried out stays with its
 * operation, to be repeated; one that certainly was not is forgotten.
 */
final class Setbacks {

  private final OperationQueue queue;
  private final LocalTable table;

  Setbacks(OperationQueue queue, LocalTable table) {
    this.queue = queue;
    this.table = table;
  }

  /**
   * Keeps an operation as it is.
   *
   * @param open whether its request may have been carried out
   */
  void keep(SqlSession session, Operation operation, SentImage image, boolean open, Failure why) {
    if (open) {
      queue.save(session, operation.failed(why));
    } else if (neverThere(operation, image)) {
      table.tracked().drop(session, operation);
    } else {
      queue.save(session, operation.refused().failed(why));
    }
  }

  /** Sets an operation aside of whose request nothing is known. */
  void park(SqlSession session, Operation operation, Failure why) {
    queue.save(session, operation.parked(why));
  }

  /**
   * Sets an operation aside whose request was not carried out, so that the others can go on; unless
   * the row was changed since, which is another chance.
   *
   * @return whether the operation waits for the app now
   */
  boolean setAside(SqlSession session, Operation operation, SentImage image, Failure why) {
    if (neverThere(operation, image)) {
      table.tracked().drop(session, operation);
      return false;
    }
    boolean changed = isChangedSince(session, operation, image);
    Operation refused = operation.refused();
    queue.save(session, changed ? refused.failed(why) : refused.parked(why));
    return !changed;
  }

  /** Whether the row was made and deleted here, and the server never had it. */
  private static boolean neverThere(Operation operation, SentImage image) {
    return operation.kind() == Kind.DELETE && image.verb() == Verb.INSERT;
  }

  private boolean isChangedSince(SqlSession session, Operation operation, SentImage image) {
    @Nullable Row sent = image.row();
    Row local = table.rows().find(session, operation.rowId());
    if (sent == null || local == null || operation.kind() == Kind.DELETE) {
      return (operation.kind() == Kind.DELETE) != (image.verb() == Verb.DELETE);
    }
    return !sent.differencesTo(local).isEmpty();
  }
}

package dev.syncline.sync;

import dev.syncline.error.SyncException;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation;
import dev.syncline.queue.Operation.Failure;
import dev.syncline.queue.Operation.Kind;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.SentImage;
import dev.syncline.queue.SentImage.Verb;
import dev.syncline.schema.Row;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an operation whose request failed: kept for the next push, or set aside for the
 * app. Each method is one transaction. A request that may have been carried out stays with its
 * operation, to be repeated; one that certainly was not is forgotten.
 */
final class Setbacks {

  private final Store store;
  private final OperationQueue queue;
  private final LocalTable table;
  private final Listeners listeners;

  Setbacks(Store store, OperationQueue queue, LocalTable table, Listeners listeners) {
    this.store = store;
    this.queue = queue;
    this.table = table;
    this.listeners = listeners;
  }

  /**
   * Nobody answered.
   *
   * @param open whether the request may have been carried out
   */
  Step stopped(String rowId, SentImage image, boolean open, SyncException e) {
    Failure failure = new Failure(0, "NETWORK", String.valueOf(e.getMessage()));
    keep(rowId, image, open, failure);
    boolean interrupted = Thread.currentThread().isInterrupted();
    SyncStatus status = interrupted ? SyncStatus.CANCELLED : SyncStatus.NETWORK;
    return new Step.Stop(status, failure.text());
  }

  /** The server wants a token. */
  Step unauthorized(String rowId, SentImage image, String words) {
    keep(rowId, image, image.repeated(), new Failure(401, "AUTHENTICATION", words));
    return new Step.Stop(SyncStatus.AUTHENTICATION, words);
  }

  /** Notes what went wrong with an operation that will be tried again as it is. */
  void note(String rowId, Failure failure) {
    change(rowId, operation -> operation.failed(failure));
  }

  /** Sets an operation aside of whose request nothing is known. */
  Step park(String rowId, Failure why) {
    change(rowId, operation -> operation.parked(why));
    listeners.tell(l -> l.parked(table.name(), rowId, why.text()));
    return Step.FINISHED;
  }

  /**
   * Sets an operation aside whose request was not carried out, so that the others can go on; unless
   * the row was changed since, which is another chance.
   */
  Step setAside(String rowId, SentImage image, Failure why) {
    boolean parked = store.write(session -> setAside(session, rowId, image, why));
    if (parked) {
      listeners.tell(l -> l.parked(table.name(), rowId, why.text()));
      return Step.FINISHED;
    }
    return Step.AGAIN;
  }

  /** Whether the operation waits for the app now. */
  private boolean setAside(SqlSession session, String rowId, SentImage image, Failure why) {
    Operation operation = queue.find(session, table.name(), rowId);
    if (operation == null) {
      return false;
    }
    if (neverThere(operation, image)) {
      table.tracked().drop(session, operation);
      return false;
    }
    boolean changed = isChangedSince(session, operation, image);
    Operation refused = operation.refused();
    queue.save(session, changed ? refused.failed(why) : refused.parked(why));
    return !changed;
  }

  /** Keeps an operation for the next push. */
  private void keep(String rowId, SentImage image, boolean open, Failure failure) {
    store.write(
        session -> {
          Operation operation = queue.find(session, table.name(), rowId);
          if (operation != null && !open && neverThere(operation, image)) {
            table.tracked().drop(session, operation);
          } else if (operation != null) {
            queue.save(session, (open ? operation : operation.refused()).failed(failure));
          }
          return session;
        });
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

  private void change(String rowId, UnaryOperator<Operation> change) {
    store.write(
        session -> {
          Operation operation = queue.find(session, table.name(), rowId);
          if (operation != null) {
            queue.save(session, change.apply(operation));
          }
          return session;
        });
  }
}

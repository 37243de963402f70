package dev.syncline;

import dev.syncline.queue.OperationList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Changes that wait in the outbox, in the order in which their rows were first changed: a view that
 * holds none of them. Each call sees what is there then. Safe for any number of threads.
 */
public sealed class PendingChanges implements Iterable<PendingChange> permits Outbox {

  private static final int FEATURES = Spliterator.ORDERED | Spliterator.NONNULL;

  private final SyncClient client;
  private final OperationList operations;

  PendingChanges(SyncClient client, OperationList operations) {
    this.client = client;
    this.operations = operations;
  }

  /** How many there are. However many that is, none of them is read. */
  public final long count() {
    return client.store().snapshot(operations::count);
  }

  /** Whether there are none. */
  public final boolean isEmpty() {
    return count() == 0;
  }

  /** All of them as they are now, in memory. */
  public final List<PendingChange> list() {
    return client.changes().all(operations);
  }

  /**
   * They, one by one; some hundreds at a time are in memory, and nothing has to be closed. What is
   * written meanwhile may be given or not; what was settled meanwhile is not.
   */
  @Override
  public final Iterator<PendingChange> iterator() {
    return new PendingPages(client.changes(), operations);
  }

  /** They, one by one, as {@link #iterator} gives them. */
  public final Stream<PendingChange> stream() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), FEATURES), false);
  }

  /**
   * Lets the next push send all of them that the server has refused or that pause. Conflicts are
   * not retried but resolved, and are left as they are.
   *
   * @return how many there were
   */
  public final int retry() {
    return client.actions().retry(operations);
  }

  /**
   * Takes all of them back as they are now, in one transaction, each as {@link
   * PendingChange#discard} does. In a conflict, the row becomes that of the server.
   *
   * @return how many there were
   */
  public final int discard() {
    return client.actions().discard(operations);
  }

  final SyncClient client() {
    return client;
  }

  final OperationList operations() {
    return operations;
  }

  /** Names what it is a view of; reads nothing. */
  @Override
  public final String toString() {
    return operations.toString();
  }
}

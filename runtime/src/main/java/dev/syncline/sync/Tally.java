package dev.syncline.sync;

import dev.syncline.error.StoreException;
import dev.syncline.event.OutboxCounts;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.Waiting;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the outbox. A push that ends since the store was closed is told what was in it then. Safe
 * for any number of threads.
 */
final class Tally {

  private static final OutboxCounts NONE = new OutboxCounts(0, 0, 0, 0);

  private final Store store;
  private final OperationQueue queue;
  private final Waiting waiting;
  private volatile @Nullable Map<String, OutboxCounts> last;

  Tally(Store store, OperationQueue queue, Waiting waiting) {
    this.store = store;
    this.queue = queue;
    this.waiting = waiting;
  }

  /** What waits in these tables. */
  OutboxCounts of(Collection<String> tables) {
    try {
      return sum(store.read(session -> counts(session, tables)), tables);
    } catch (StoreException e) {
      Map<String, OutboxCounts> known = last;
      if (known == null || !store.isClosed()) {
        throw e;
      }
      return sum(known, tables);
    }
  }

  /** Counts for the last time, before the store is closed. */
  void end(SqlSession session, Collection<String> tables) {
    try {
      last = counts(session, tables);
    } catch (StoreException e) {
      last = null; // whoever asks is told that the store is broken
    }
  }

  private Map<String, OutboxCounts> counts(SqlSession session, Collection<String> tables) {
    Map<String, OutboxCounts> counts = new HashMap<>();
    for (String table : tables) {
      counts.put(table, new OperationList(queue, table, null).counts(session, waiting));
    }
    return counts;
  }

  private static OutboxCounts sum(Map<String, OutboxCounts> counts, Collection<String> tables) {
    return tables.stream().map(it -> counts.getOrDefault(it, NONE)).reduce(NONE, Tally::sum);
  }

  private static OutboxCounts sum(OutboxCounts one, OutboxCounts other) {
    return new OutboxCounts(
        one.pending() + other.pending(),
        one.waiting() + other.waiting(),
        one.conflicts() + other.conflicts(),
        one.parked() + other.parked());
  }
}

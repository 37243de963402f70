package dev.syncline.queue;

import dev.syncline.store.SqlSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which operation a push sends next: first in, first out. Gives each at most once, also those that
 * are written while the push is at work. One for each push; not safe for several threads.
 */
public final class PushOrder {

  private final OperationQueue queue;
  private final Set<String> tables;
  private long place;

  /** The order of a push of these tables. */
  public PushOrder(OperationQueue queue, Set<String> tables) {
    this.queue = queue;
    this.tables = tables;
  }

  /**
   * The next operation that may leave now.
   *
   * @return null if none is left, or all that are left wait for one on its way
   */
  public @Nullable Operation next(SqlSession session) {
    Operation next = queue.nextPending(session, place, tables);
    if (next != null) {
      place = next.sequence();
    }
    return next;
  }

  /** An operation that was given is no longer on its way, whatever came of it. */
  public void returned(Operation operation) {
    // By sequence alone, none waits for another.
  }
}

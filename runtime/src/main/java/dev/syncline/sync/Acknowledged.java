package dev.syncline.sync;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When the rows of a table were last settled by a push, counted in settlements. A page that was
 * asked for before a row was settled may show that row as it was before, and must not bring it
 * back. Only of use while this process lives: so are pages.
 */
final class Acknowledged {

  private final AtomicLong now = new AtomicLong();
  private final Map<String, Long> settledAt = new ConcurrentHashMap<>();
  private volatile boolean watching;

  /** Begins to remember: from now on, a page may be on its way. */
  void watch() {
    watching = true;
  }

  /** No page is on its way any more. */
  void unwatch() {
    watching = false;
    settledAt.clear();
  }

  /** A push, or a resolution, settles the row in the transaction at hand. */
  void settled(String rowId) {
    if (watching) {
      settledAt.put(rowId, now.incrementAndGet());
    }
  }

  /** The present moment. */
  long now() {
    return now.get();
  }

  boolean since(String rowId, long moment) {
    Long settled = settledAt.get(rowId);
    return settled != null && settled > moment;
  }
}

package dev.syncline.sync;

import dev.syncline.schema.ServerRow;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * When the rows of a table were last settled by a push, counted in settlements. A page that was
 * asked for before a row was settled may show that row as it was before, and must not bring it
 * back. Only of use while this process lives: so are pages.
 */
final class Acknowledged {

  private final AtomicLong now = new AtomicLong();
  private final Map<String, Settlement> settledAt = new ConcurrentHashMap<>();
  private volatile boolean watching;

  private record Settlement(long moment, @Nullable String updatedAt) {}

  /** Begins to remember: from now on, a page may be on its way. */
  void watch() {
    watching = true;
  }

  /** No page is on its way any more. */
  void unwatch() {
    watching = false;
    settledAt.clear();
  }

  /**
   * A push, or a resolution, settles the row in the transaction at hand.
   *
   * @param server what it was settled with, or null if that is not known
   */
  void settled(String rowId, @Nullable ServerRow server) {
    if (watching) {
      String updatedAt = server == null ? null : server.updatedAt();
      settledAt.put(rowId, new Settlement(now.incrementAndGet(), updatedAt));
    }
  }

  /** The present moment. */
  long now() {
    return now.get();
  }

  /** Whether the row was settled after this moment. */
  boolean since(String rowId, long moment) {
    Settlement settled = settledAt.get(rowId);
    return settled != null && settled.moment() > moment;
  }

  /** Whether a row of a page is certainly not newer than what it was settled with. */
  boolean isKnown(ServerRow row) {
    Settlement settled = settledAt.get(row.id());
    return settled != null
        && settled.updatedAt() != null
        && row.updatedAt() != null
        && row.updatedAt().compareTo(settled.updatedAt()) < 0;
  }
}

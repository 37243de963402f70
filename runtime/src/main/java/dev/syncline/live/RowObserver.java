package dev.syncline.live;

import dev.syncline.schema.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to know when rows of a table change. A store asks of each change whether it matters
 * while the transaction is open, and tells once, after the commit, that something did; of what was
 * rolled back it tells nothing.
 */
public interface RowObserver {

  /**
   * Whether this change matters. Called within the transaction that makes it, so it may neither
   * throw, wait nor write.
   *
   * @param before the row as it was, or null if it is new
   * @param after the row as it is, or null if it is deleted
   */
  boolean isTouchedBy(@Nullable Row before, @Nullable Row after);

  /**
   * A transaction that changed something that matters was committed. Called on the thread that
   * wrote, outside every lock and transaction of the store.
   */
  void touched();

  /** The store was closed: nothing will change any more. Called as {@link #touched} is. */
  void storeClosed();
}

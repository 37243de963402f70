package dev.syncline.event;

import org.jspecify.annotations.Nullable;

/**
 * Hears what a synchronisation does. Called on the thread that pushes or pulls, outside every lock
 * and transaction: it may read, write and pull another table, but not push. What it throws is
 * logged and changes nothing.
 */
public interface SyncListener {

  /** A push began. */
  default void pushStarted() {}

  /** A push ended. */
  default void pushFinished(PushResult result) {}

  /** A pull of the table began. */
  default void pullStarted(String table) {}

  /**
   * Rows of the table were stored.
   *
   * @param received how many came so far
   * @param total how many there are in all, as the server said at the start; null if it did not
   */
  default void pullProgress(String table, long received, @Nullable Long total) {}

  /** A pull of the table ended. */
  default void pullFinished(String table, PullResult result) {}

  /** An operation waits for the app to decide a conflict. */
  default void conflict(String table, String rowId) {}

  /** The server refused an operation, which waits for the app to mend it. */
  default void parked(String table, String rowId, String reason) {}

  /** The server stored another value than was sent to it, for instance a rounded number. */
  default void valueChangedByServer(String table, String rowId, String column) {}
}

package dev.syncline.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hears what a synchronisation does. Called on the thread that pushes or pulls, by one push or pull
 * at a time in the order of what happens, outside every lock and transaction: it may read, write
 * and pull another table, but not push. Pushes and pulls of several threads may call it at once. It
 * hears of a row after that was stored. What it throws is logged and changes nothing.
 */
public interface SyncListener {

  /** A push began. */
  default void pushStarted() {}

  /**
   * Some operations were dealt with: carried out, refused, in conflict, or left for later.
   *
   * @param done how many so far
   * @param total how many there are in all, as far as is known: with those that were written since
   *     the push began, it grows
   */
  default void pushProgress(int done, int total) {}

  /** A push ended, and returns this. */
  default void pushFinished(PushResult result) {}

  /**
   * A push ended, and throws this: the database cannot be written, or something is wrong with the
   * app or Syncline. What begins ends with {@link #pushFinished} or this, unless the JVM fails.
   */
  default void pushFailed(RuntimeException why) {}

  /** A pull of the table began. */
  default void pullStarted(String table) {}

  /**
   * Rows of the table were stored.
   *
   * @param received how many came so far
   * @param total how many there are in all, as the server said at the start; null if it did not
   */
  default void pullProgress(String table, long received, @Nullable Long total) {}

  /** A pull of the table ended, and returns this. */
  default void pullFinished(String table, PullResult result) {}

  /**
   * A pull of the table ended, and throws this: the server refuses it, its answer cannot be
   * understood, or the database cannot be written.
   */
  default void pullFailed(String table, RuntimeException why) {}

  /**
   * The server's row was stored here, or the row removed since the server had deleted it: by a
   * pull, or by the answer to a push. What was changed here and is not sent yet stays in it.
   */
  default void rowApplied(String table, String rowId) {}

  /** An operation waits for the app to decide a conflict. */
  default void conflict(String table, String rowId) {}

  /** The server refused an operation, which waits for the app to mend it. */
  default void parked(String table, String rowId, String reason) {}

  /** The server stored another value than was sent to it, for instance a rounded number. */
  default void valueChangedByServer(String table, String rowId, String column) {}

  /**
   * The server is to be left alone until then. A push waits for it, or ends if that is too long.
   *
   * @param when by this device's clock
   */
  default void retryAt(Instant when) {}
}

package dev.syncline.live;

/**
 * Hears what a live query gives. Called on the executor that it was given with, one call after
 * another, each of which sees what the one before did. It may read, write and close.
 *
 * <p>A listener that throws is called no more: its subscription ends, and what it threw is logged.
 *
 * @param <T> the model
 */
@FunctionalInterface
public interface LiveListener<T> {

  /** The rows are these: at first, also if there are none, and then whenever they differ. */
  void changed(LiveResult<T> result);

  /**
   * The subscription ended, since the rows could not be read, or the executor does not take the
   * work. In the latter case it is called on the thread that met the refusal.
   *
   * @param cause what happened: a {@link dev.syncline.error.SyncException} of reading, or what the
   *     executor threw
   */
  default void failed(RuntimeException cause) {}

  /** The subscription ended, since the store or the client was closed. */
  default void ended() {}
}

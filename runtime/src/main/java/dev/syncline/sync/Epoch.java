package dev.syncline.sync;

import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import java.util.function.Consumer;

/** The time of a table between two purges: what was asked for in it is stored in it or never. */
final class Epoch {

  private final Store store;
  private final Listeners listeners;
  private final String table;
  private final long number;
  private boolean over;

  /** The present one. */
  Epoch(Store store, Listeners listeners, String table) {
    this.store = store;
    this.listeners = listeners;
    this.table = table;
    this.number = store.read(session -> Epochs.of(session, table));
  }

  /** Whether the table was purged before something could be stored. */
  boolean isOver() {
    return over;
  }

  /** Writes in one transaction; false, and nothing was written, if the table was purged since. */
  boolean write(Consumer<SqlSession> work) {
    over = over || !listeners.storing(() -> store.write(session -> isWritten(session, work)));
    return !over;
  }

  private boolean isWritten(SqlSession session, Consumer<SqlSession> work) {
    boolean present = Epochs.of(session, table) == number;
    if (present) {
      work.accept(session);
    }
    return present;
  }
}

package dev.syncline.store;

import dev.syncline.error.SyncException;
import dev.syncline.schema.RowReader;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The connections of a store that only read: as many as there are readers at one time, kept for the
 * next ones. Safe for any number of threads; nobody waits but who closes them.
 */
final class Readers {

  private final Supplier<SqlConnection> opener;
  private final BooleanSupplier closed;
  private final Supplier<SyncException> whyClosed;
  private final Deque<SqlConnection> idle = new ConcurrentLinkedDeque<>();
  private final RowStreams streams = new RowStreams();

  /** Held for reading by whoever uses a connection, so that closing can wait for them all. */
  private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

  /**
   * @param closed whether nobody may read any more
   * @param whyClosed what those get who read then
   */
  Readers(
      Supplier<SqlConnection> opener, BooleanSupplier closed, Supplier<SyncException> whyClosed) {
    this.opener = opener;
    this.closed = closed;
    this.whyClosed = whyClosed;
  }

  /** Runs the block on a connection that nobody else uses meanwhile. */
  <R> R read(Function<SqlSession, R> block) {
    return using(
        () -> {
          SqlConnection reader = borrow();
          try {
            return block.apply(reader);
          } finally {
            giveBack(reader);
          }
        });
  }

  /** Rows that are read one by one, on a connection of their own until the stream is closed. */
  <R> Stream<R> stream(Function<SqlSession, Rows> query, Function<RowReader, R> make) {
    return using(
        () -> {
          SqlConnection reader = borrow();
          try {
            return streams.open(query.apply(reader), make, null, () -> giveBack(reader));
          } catch (Throwable e) {
            giveBack(reader);
            throw e;
          }
        });
  }

  /** Never waits: the lock is refused only to who comes as the connections are closed. */
  private <R> R using(Supplier<R> reading) {
    boolean late = closed.getAsBoolean() && !isReading();
    if (late || !use.readLock().tryLock()) {
      throw whyClosed.get();
    }
    try {
      return reading.get();
    } finally {
      use.readLock().unlock();
    }
  }

  private SqlConnection borrow() {
    SqlConnection reader = idle.pollFirst();
    return reader == null ? opener.get() : reader;
  }

  private void giveBack(SqlConnection reader) {
    idle.addFirst(reader);
  }

  /** Whether the present thread is within a {@link #read}. */
  boolean isReading() {
    return use.getReadHoldCount() > 0;
  }

  /** Waits for those who read, ends the streams that are open, and closes the connections. */
  void close() {
    use.writeLock().lock();
    try {
      streams.endAll(whyClosed);
      for (SqlConnection reader; (reader = idle.pollFirst()) != null; ) {
        reader.close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }
}

package dev.syncline.store;

import dev.syncline.error.SyncException;
import dev.syncline.schema.RowReader;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The connections of a store that only read: as many as there are readers at one time, kept for the
 * next ones. Safe for any number of threads.
 */
final class Readers {

  private final Supplier<SqlConnection> opener;
  private final Supplier<SyncException> whyClosed;
  private final Deque<SqlConnection> idle = new ConcurrentLinkedDeque<>();
  private final RowStreams streams = new RowStreams();
  private volatile boolean closed;

  /**
   * @param whyClosed what those get who read after {@link #close}
   */
  Readers(Supplier<SqlConnection> opener, Supplier<SyncException> whyClosed) {
    this.opener = opener;
    this.whyClosed = whyClosed;
  }

  /** Runs the block on a connection that nobody else uses meanwhile. */
  <R> R read(Function<SqlSession, R> block) {
    SqlConnection reader = borrow();
    try {
      return block.apply(reader);
    } finally {
      giveBack(reader);
    }
  }

  /** Rows that are read one by one, on a connection of their own until the stream is closed. */
  <R> Stream<R> stream(Function<SqlSession, Rows> query, Function<RowReader, R> make) {
    SqlConnection reader = borrow();
    try {
      return streams.open(query.apply(reader), make, null, () -> giveBack(reader));
    } catch (Throwable e) {
      giveBack(reader);
      throw e;
    } finally {
      if (closed) {
        streams.endAll(whyClosed);
      }
    }
  }

  private SqlConnection borrow() {
    if (closed) {
      throw whyClosed.get();
    }
    SqlConnection reader = idle.pollFirst();
    return reader == null ? opener.get() : reader;
  }

  private void giveBack(SqlConnection reader) {
    idle.addFirst(reader);
    if (closed) {
      closeIdle();
    }
  }

  /** Ends the streams that are open. Connections in use are closed when they are given back. */
  void close() {
    closed = true;
    streams.endAll(whyClosed);
    closeIdle();
  }

  private void closeIdle() {
    for (SqlConnection reader; (reader = idle.pollFirst()) != null; ) {
      reader.close();
    }
  }
}

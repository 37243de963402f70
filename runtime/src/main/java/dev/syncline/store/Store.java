package dev.syncline.store;

import dev.syncline.error.StoreException;
import dev.syncline.schema.RowReader;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One database file: a single writer, and readers on connections of their own.
 *
 * <p><b>Atomicity.</b> A {@link #write} is one transaction: all of it or, if it throws, nothing. A
 * write within a write of the same thread is a part of it, undone alone if it alone throws.
 *
 * <p><b>Threads.</b> Safe for any number of them. Writers wait for one another; a reader waits for
 * nobody and sees what was committed when its block's statement began. A read within a write of the
 * same thread sees that write.
 *
 * <p><b>Crash.</b> After a crash or kill at any moment, the file holds every write that returned
 * and nothing of one that did not; see {@link Durability} for power cuts.
 */
public final class Store implements AutoCloseable {

  private final Path file;
  private final Driver driver;
  private final SqlConnection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<SqlConnection> idleReaders = new ConcurrentLinkedDeque<>();
  private final RowStreams streams = new RowStreams();
  private final RowStreams streamsOfWrite = new RowStreams();
  private volatile boolean closed;

  /** Why SQLite itself has undone the transaction at hand, or null. Guarded by the lock. */
  private @Nullable Throwable undone;

  private Store(Path file, Driver driver, Durability durability) {
    this.file = file;
    this.driver = driver;
    this.writer = driver.openWriter(file, durability);
  }

  /**
   * Opens the file, and creates it where there is none.
   *
   * @throws StoreException if it cannot be opened, or is no database; the file is then as it was
   */
  public static Store open(Path file, Driver driver, Durability durability) {
    return new Store(file.toAbsolutePath(), driver, durability);
  }

  public Path file() {
    return file;
  }

  /** Whether the present thread is within a {@link #write}. */
  public boolean isWriting() {
    return writing.isHeldByCurrentThread();
  }

  /** Runs the block on a connection that only reads. */
  public <R> R read(Function<SqlSession, R> block) {
    if (writing.isHeldByCurrentThread()) {
      return block.apply(writer);
    }
    SqlConnection reader = borrowReader();
    try {
      return block.apply(reader);
    } finally {
      giveBack(reader);
    }
  }

  /** Rows that are read one by one; see {@link ReadableTable#stream}. */
  <R> Stream<R> stream(Function<SqlSession, Rows> query, Function<RowReader, R> make) {
    if (writing.isHeldByCurrentThread()) {
      return streamsOfWrite.open(query.apply(writer), make, Thread.currentThread(), () -> {});
    }
    SqlConnection reader = borrowReader();
    try {
      return streams.open(query.apply(reader), make, null, () -> giveBack(reader));
    } catch (Throwable e) {
      giveBack(reader);
      throw e;
    } finally {
      if (closed) {
        streams.endAll(this::wasClosed);
      }
    }
  }

  /** Runs the block in a transaction. No I/O but SQLite's may happen in it. */
  public <R> R write(Function<SqlSession, R> block) {
    writing.lock();
    try {
      requireOpen();
      return writing.getHoldCount() == 1 ? inTransaction(block) : inSavepoint(block);
    } finally {
      writing.unlock();
    }
  }

  private <R> R inTransaction(Function<SqlSession, R> block) {
    writer.begin();
    try {
      R result = endingStreams(block);
      if (undone != null) {
        throw new StoreException(
            file, "The write to " + file + " was undone, since a part of it failed", undone);
      }
      writer.commit();
      return result;
    } catch (Throwable e) {
      undo(writer::rollback, e);
      throw e;
    } finally {
      undone = null;
    }
  }

  private <R> R endingStreams(Function<SqlSession, R> block) {
    try {
      return block.apply(writer);
    } finally {
      streamsOfWrite.endAll(RowStreams::writeEnded);
    }
  }

  private <R> R inSavepoint(Function<SqlSession, R> block) {
    writer.execute("SAVEPOINT nested");
    try {
      R result = block.apply(writer);
      writer.execute("RELEASE nested");
      return result;
    } catch (Throwable e) {
      if (!undo(this::rollBackNested, e) && undone == null) {
        // What the outer block still does must be undone with the rest.
        undone = e;
        undo(writer::begin, e);
      }
      throw e;
    }
  }

  private void rollBackNested() {
    writer.execute("ROLLBACK TO nested");
    writer.execute("RELEASE nested");
  }

  /**
   * Rolls back. Where a disk is full, SQLite may have undone the whole transaction by itself, so
   * that there is nothing to roll back: what counts is why.
   */
  private static boolean undo(Runnable rollback, Throwable why) {
    try {
      rollback.run();
      return true;
    } catch (StoreException e) {
      why.addSuppressed(e);
      return false;
    }
  }

  private SqlConnection borrowReader() {
    requireOpen();
    SqlConnection reader = idleReaders.pollFirst();
    return reader == null ? driver.openReader(file) : reader;
  }

  private void giveBack(SqlConnection reader) {
    idleReaders.addFirst(reader);
    if (closed) {
      closeReaders();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw wasClosed();
    }
  }

  private StoreException wasClosed() {
    return new StoreException(file, "The database " + file + " was closed by this app", null);
  }

  private void closeReaders() {
    for (SqlConnection reader; (reader = idleReaders.pollFirst()) != null; ) {
      reader.close();
    }
  }

  /**
   * Waits for the writer at work, ends the streams that are open, and closes the file. Closing
   * twice does nothing.
   *
   * @throws IllegalStateException within a write of the same thread
   */
  @Override
  public void close() {
    writing.lock();
    try {
      if (writing.getHoldCount() > 1) {
        throw new IllegalStateException("A write cannot close the store that it writes to");
      }
      if (!closed) {
        closed = true;
        streams.endAll(this::wasClosed);
        closeReaders();
        writer.close();
      }
    } finally {
      writing.unlock();
    }
  }
}

package dev.syncline.store;

import dev.syncline.error.DamagedException;
import dev.syncline.error.StoreException;
import dev.syncline.live.RowObserver;
import dev.syncline.schema.RowReader;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
 * same thread sees that write. Who observes a table is told of a transaction after it was
 * committed, on the thread that wrote, which holds no lock by then.
 *
 * <p><b>Crash.</b> After a crash or kill at any moment, the file holds every write that returned
 * and nothing of one that did not; see {@link Durability} for power cuts.
 */
public final class Store implements AutoCloseable {

  private final Path file;
  private final Observers observers = new Observers();
  private final ReentrantLock writing = new ReentrantLock();
  private final Writer writer;
  private final Readers readers;
  private volatile boolean closed;
  private volatile boolean damaged;
  private boolean free;

  private Store(Path file, Driver driver, Durability durability) {
    this.file = file;
    this.writer = new Writer(file, driver.openWriter(file, durability), observers);
    this.readers = new Readers(() -> driver.openReader(file), this::isClosed, this::wasClosed);
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
    return isWriting() ? block.apply(writer.session()) : readCommitted(block);
  }

  /** Runs the block on a connection that only reads; all of its statements see the same state. */
  public <R> R snapshot(Function<SqlSession, R> block) {
    return read(session -> ofOneState(session, block));
  }

  /** Runs the block as {@link #snapshot} does, but sees nothing of a write at work. */
  <R> R committed(Function<SqlSession, R> block) {
    return readCommitted(session -> ofOneState(session, block));
  }

  private static <R> R ofOneState(SqlSession session, Function<SqlSession, R> block) {
    session.execute("SAVEPOINT snapshot");
    try {
      return block.apply(session);
    } finally {
      session.execute("RELEASE snapshot");
    }
  }

  /** Runs a block of the app's own statements, which cannot write even within a {@link #write}. */
  <R> R readOnly(Function<SqlSession, R> block) {
    return isWriting() ? writer.readOnly(block) : readCommitted(block);
  }

  /** Runs the block on a connection that sees nothing of a write at work, whoever makes it. */
  <R> R readCommitted(Function<SqlSession, R> block) {
    return watched(() -> readers.read(block));
  }

  /** Rows that are read one by one; see {@link ReadableTable#stream}. */
  <R> Stream<R> stream(Function<SqlSession, Rows> query, Function<RowReader, R> make) {
    Function<SqlSession, Rows> rows = session -> new WatchedRows(query.apply(session), this);
    return watched(() -> isWriting() ? writer.stream(rows, make) : readers.stream(rows, make));
  }

  /** Runs the block in a transaction. No I/O but SQLite's may happen in it. */
  public <R> R write(Function<SqlSession, R> block) {
    if (isWriting()) {
      return writer.inSavepoint(block);
    }
    Changes changes = new Changes(observers);
    R result = alone(block, changes);
    changes.tell();
    return result;
  }

  private <R> R alone(Function<SqlSession, R> block, Changes changes) {
    writing.lock();
    try {
      requireOpen();
      return watched(() -> writer.inTransaction(changes, block));
    } finally {
      writing.unlock();
    }
  }

  /**
   * Tells the observer what changes in the table, from now on until it is forgotten or the store is
   * closed. A transaction that is open now is not missed.
   */
  void observe(String table, RowObserver observer) {
    observers.add(table, observer);
    if (closed) {
      observers.remove(table, observer);
      throw wasClosed();
    }
  }

  /** Tells the observer no more; nothing if it is told nothing. */
  void forget(String table, RowObserver observer) {
    observers.remove(table, observer);
  }

  /** Whether damage has shown since it was opened. */
  public boolean isDamaged() {
    return damaged;
  }

  /** Remembers damage that shows while the file is used. */
  <R extends @Nullable Object> R watched(Supplier<R> use) {
    try {
      return use.get();
    } catch (DamagedException e) {
      damaged = true;
      throw e;
    }
  }

  /** Whether it was closed, so that nobody reads or writes any more. */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Runs the block in a transaction and, if it says so, closes the store before anyone else writes.
   *
   * @return what the block said
   * @throws IllegalStateException within a write or read of the same thread
   */
  public boolean writeAndClose(Predicate<SqlSession> block) {
    requireNoUse();
    Changes changes = new Changes(observers);
    boolean last;
    writing.lock();
    try {
      last = alone(block::test, changes);
      closed |= last;
    } finally {
      writing.unlock();
    }
    changes.tell();
    if (last) {
      end();
    }
    return last;
  }

  private void requireOpen() {
    if (closed) {
      throw wasClosed();
    }
  }

  private StoreException wasClosed() {
    return new StoreException(file, "The database " + file + " was closed by this app", null);
  }

  /**
   * Waits for the writer and the readers at work, ends the streams that are open, closes the file,
   * and tells those who observe its tables. When it returns, nobody uses the file any more. Closing
   * twice does nothing.
   *
   * @throws IllegalStateException within a write or read of the same thread
   */
  @Override
  public void close() {
    close(session -> {});
  }

  /**
   * Closes the store as {@link #close()} does, after a last look at what it holds, which nobody
   * changes any more.
   */
  public void close(Consumer<SqlSession> last) {
    requireNoUse();
    writing.lock();
    try {
      if (!closed) {
        last.accept(writer.session());
        closed = true;
      }
    } finally {
      writing.unlock();
    }
    end();
  }

  private void requireNoUse() {
    if (isWriting()) {
      throw new IllegalStateException("A write cannot close the store that it writes to");
    }
    if (readers.isReading()) {
      throw new IllegalStateException("A read cannot close the store that it reads");
    }
  }

  private void end() {
    free();
    observers.end();
  }

  /**
   * The lock of writing is not held meanwhile: a reader that is waited for may be about to write.
   */
  private synchronized void free() {
    if (!free) {
      readers.close();
      writer.close();
      free = true;
    }
  }
}

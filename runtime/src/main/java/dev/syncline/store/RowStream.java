package dev.syncline.store;

import dev.syncline.error.QueryException;
import dev.syncline.error.SyncException;
import dev.syncline.schema.RowReader;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The source of a stream of rows. Each step of it is made under its lock, so that whoever closes it
 * from another thread waits for one row at most; what the app does with a row is no part of a step.
 *
 * @param <R> what is made of each row
 */
final class RowStream<R> implements Spliterator<R>, AutoCloseable {

  private final Function<RowReader, R> make;
  private final Consumer<RowStream<?>> release;
  private final @Nullable Thread owner;

  private @Nullable Rows rows;
  private @Nullable Supplier<SyncException> why;

  /**
   * @param release what is done once, when the rows were closed
   * @param owner the only thread that may read, or null if any may
   */
  RowStream(
      Rows rows,
      Function<RowReader, R> make,
      Consumer<RowStream<?>> release,
      @Nullable Thread owner) {
    this.rows = rows;
    this.make = make;
    this.release = release;
    this.owner = owner;
  }

  Stream<R> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    R next = next();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  private synchronized @Nullable R next() {
    requireUsable();
    if (rows == null) {
      return null;
    }
    R next = null;
    try {
      RowReader row = rows.next();
      next = row == null ? null : make.apply(row);
      return next;
    } finally {
      if (next == null) {
        release(); // after the last row, and when it cannot be read
      }
    }
  }

  private void requireUsable() {
    if (why != null) {
      throw why.get();
    }
    if (owner != null && owner != Thread.currentThread()) {
      throw new QueryException(
          "A stream that was opened in a transaction belongs to its thread, which is "
              + owner.getName()
              + ". Read it there, or open it outside of the transaction.");
    }
  }

  @Override
  public void close() {
    end(() -> new QueryException("The stream was closed. Open another one to read on."));
  }

  /** Ends the stream; whoever uses it then is told why. Ended twice, the first reason counts. */
  synchronized void end(Supplier<SyncException> reason) {
    if (why == null) {
      why = reason;
      release();
    }
  }

  private void release() {
    Rows open = rows;
    if (open != null) {
      rows = null;
      try {
        open.close();
      } finally {
        release.accept(this);
      }
    }
  }

  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}

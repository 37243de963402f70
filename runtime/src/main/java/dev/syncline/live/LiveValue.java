package dev.syncline.live;

import dev.syncline.schema.Row;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener of a value that changes with a table: it hears the value now, and again whenever it
 * is another one after a commit. What changes while it is busy is one value when it is free.
 *
 * <p>Its fields are guarded by itself; nobody is called while it is locked.
 *
 * @param <V> the values, which are compared by {@code equals}
 */
public final class LiveValue<V> implements RowObserver, LiveSubscription {

  private static final Logger LOG = LoggerFactory.getLogger(LiveValue.class);

  private final Source<V> source;
  private final Consumer<? super V> listener;
  private final Turns turns;
  private @Nullable V given;
  private boolean closed;

  private LiveValue(Source<V> source, Executor executor, Consumer<? super V> listener) {
    this.source = source;
    this.listener = listener;
    this.turns = new Turns(executor, this::turn, this::refused);
  }

  /**
   * Where the value is read. Safe for any number of threads.
   *
   * @param <V> the values
   */
  public interface Source<V> {

    /** The value as it was committed last. */
    V read();

    /** Tells the observer of each change that begins, or is not yet committed, now. */
    void add(RowObserver observer);

    /** Tells the observer no more. */
    void remove(RowObserver observer);
  }

  /**
   * Gives the listener the value now, and again after each commit that leaves another one. Each
   * time, the value is read and the listener called on the executor.
   *
   * <p>It ends when it is closed, when the store is, and when the value cannot be read, the
   * listener throws or the executor takes no task, which is logged.
   *
   * @throws dev.syncline.error.StoreException if the store is closed
   */
  public static <V> LiveSubscription observe(
      Source<V> source, Executor executor, Consumer<? super V> listener) {
    LiveValue<V> value = new LiveValue<>(source, executor, listener);
    source.add(value);
    value.turns.ask();
    return value;
  }

  @Override
  public boolean isTouchedBy(@Nullable Row before, @Nullable Row after) {
    return true;
  }

  @Override
  public void touched() {
    if (!isClosed()) {
      turns.ask();
    }
  }

  @Override
  public void storeClosed() {
    close();
  }

  private void turn() {
    try {
      if (!isClosed()) {
        give(source.read());
      }
    } catch (Throwable e) { // also what nobody declared, or nobody should catch: it is the app's
      end(e);
    }
  }

  private void give(V now) {
    if (isNews(now)) {
      listener.accept(now);
    }
  }

  private synchronized boolean isNews(V now) {
    boolean news = !closed && !now.equals(given);
    given = now;
    return news;
  }

  private void refused(RuntimeException cause) {
    end(cause);
  }

  /** Whoever closed it does not want to hear that it could not go on. */
  private void end(Throwable cause) {
    if (!isClosed()) {
      close();
      LOG.error("A listener of a live value is told no more", cause);
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    source.remove(this);
  }
}

package dev.syncline.live;

import dev.syncline.query.Predicate;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener of a live query, and what it was given. As long as it asks for nothing, nothing is
 * read for it: however much changes meanwhile, it is one result when it asks. What is kept is the
 * result that it was given last.
 *
 * <p>Its fields are guarded by itself; nobody is called while it is locked.
 */
final class Delivery<T> implements RowObserver, LiveSubscription {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final LiveQuery<T> query;
  private final LiveListener<T> listener;
  private final Turns turns;

  private @Nullable List<Entry<T>> given;
  private boolean started;
  private boolean changed = true;
  private long wanted;
  private @Nullable Consumer<LiveListener<T>> lastWord;
  private boolean closed;

  Delivery(LiveQuery<T> query, Executor executor, LiveListener<T> listener) {
    this.query = query;
    this.listener = listener;
    this.turns = new Turns(executor, this::turn, this::refused);
  }

  /** Lets the listener be called from now on. */
  void start() {
    synchronized (this) {
      started = true;
    }
    wake();
  }

  /** The listener takes so many more results; {@code Long.MAX_VALUE} for all there will be. */
  void request(long results) {
    synchronized (this) {
      wanted = wanted > Long.MAX_VALUE - results ? Long.MAX_VALUE : wanted + results;
    }
    wake();
  }

  /** Ends it with a last call of the listener. */
  void end(Consumer<LiveListener<T>> last) {
    synchronized (this) {
      lastWord = lastWord == null ? last : lastWord;
    }
    wake();
  }

  @Override
  public boolean isTouchedBy(@Nullable Row before, @Nullable Row after) {
    if (before != null && before.equals(after)) {
      return false;
    }
    try {
      return mayGive(before) || mayGive(after);
    } catch (RuntimeException e) {
      return true; // the query itself will tell
    }
  }

  /** Whether the row is one that the query chooses from, whatever its limit leaves of them. */
  private boolean mayGive(@Nullable Row row) {
    Predicate<T> condition = query.query().condition();
    return row != null && (condition == null || Evaluation.mayHold(condition.condition(), row));
  }

  @Override
  public void touched() {
    synchronized (this) {
      changed = true;
    }
    wake();
  }

  @Override
  public void storeClosed() {
    end(LiveListener::ended);
  }

  private void wake() {
    if (hasWork()) {
      turns.ask();
    }
  }

  private synchronized boolean hasWork() {
    return started && !closed && (lastWord != null || (changed && wanted > 0));
  }

  private void turn() {
    try {
      Consumer<LiveListener<T>> last = lastWord();
      if (last != null) {
        closeWith(last);
      } else if (hasWork()) {
        refresh();
      }
    } catch (Throwable e) { // also what nobody declared, or nobody should catch: it is the app's
      close();
      LOG.error("A listener of table {} threw, and is told no more", query.schema().table(), e);
    }
  }

  private synchronized @Nullable Consumer<LiveListener<T>> lastWord() {
    return lastWord;
  }

  private void refresh() {
    Difference<T> difference;
    List<Entry<T>> before = readyToRead();
    try {
      List<Row> rows = query.source().list(query.query());
      difference = Difference.between(before == null ? List.of() : before, rows, query.schema());
    } catch (RuntimeException e) {
      closeWith(query.source().isClosed() ? LiveListener::ended : it -> it.failed(e));
      return;
    }
    if (before == null || !difference.changes().isEmpty()) {
      give(difference);
    }
  }

  /** What is committed from here on will be another change. */
  private synchronized @Nullable List<Entry<T>> readyToRead() {
    changed = false;
    return given;
  }

  /** Nothing that takes a while comes between the last look whether it is closed and the call. */
  private void give(Difference<T> difference) {
    LiveResult<T> result = new LiveResult<>(items(difference.after()), difference.changes());
    if (gives(difference.after())) {
      listener.changed(result);
    }
  }

  /** The beginning of a call; false if there may be none any more. */
  private synchronized boolean gives(List<Entry<T>> entries) {
    if (closed) {
      return false;
    }
    given = entries;
    wanted -= wanted == Long.MAX_VALUE ? 0 : 1;
    return true;
  }

  private static <T> List<T> items(List<Entry<T>> entries) {
    return entries.stream()
        .map(Entry::item)
        .collect(Collectors.toCollection(() -> new ArrayList<>(entries.size())));
  }

  private void refused(RuntimeException cause) {
    try {
      closeWith(it -> it.failed(cause));
    } catch (Throwable e) {
      LOG.error("A listener of table {} threw at its end", query.schema().table(), e);
    }
  }

  private void closeWith(Consumer<LiveListener<T>> last) {
    if (closes()) {
      last.accept(listener);
    }
  }

  @Override
  public void close() {
    closes();
  }

  private boolean closes() {
    synchronized (this) {
      if (closed) {
        return false;
      }
      closed = true;
      given = null;
    }
    query.source().remove(this);
    return true;
  }
}

package dev.syncline.sync;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work at a time. Who asks for the same work while it runs waits for it and gets
 * its result; who asks for other work waits for its turn.
 */
final class SingleFlight<K, R> {

  private final String what;
  private final WaitGraph waits;
  private final Predicate<R> isForAll;
  private @Nullable Flight<K, R> current;

  /**
   * A place for one piece of work.
   *
   * @param what its name, for a message
   * @param isForAll whether those who joined the work get this result; if not, one of them does the
   *     work anew
   */
  SingleFlight(String what, WaitGraph waits, Predicate<R> isForAll) {
    this.what = what;
    this.waits = waits;
    this.isForAll = isForAll;
  }

  /** One run of the work. */
  static final class Flight<K, R> {

    private final K key;
    private final Call call;
    private final CountDownLatch landed = new CountDownLatch(1);
    private boolean joined;
    private boolean closed;
    private @Nullable R result;
    private @Nullable Throwable failure;

    private Flight(K key, Call call) {
      this.key = key;
      this.call = call;
    }

    private synchronized boolean join(K work) {
      boolean same = !closed && key.equals(work);
      joined |= same;
      return same;
    }

    /**
     * Whether the work may end: nobody has joined it since it was asked the last time. From then
     * on, nobody can, so that what moves somebody to ask for work is never left undone.
     */
    synchronized boolean mayLand() {
      closed = !joined;
      joined = false;
      return closed;
    }

    private synchronized void land(@Nullable R end, @Nullable Throwable thrown) {
      closed = true;
      result = end;
      failure = thrown;
      landed.countDown();
    }

    private synchronized @Nullable R result() {
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      if (failure != null) {
        throw new UndeclaredThrowableException(failure);
      }
      return result;
    }
  }

  /**
   * Does the work, or joins it.
   *
   * @return null if the call was cancelled while it waited
   * @throws IllegalStateException if it would have to wait for itself
   */
  @Nullable R run(K key, Call call, Function<Flight<K, R>, R> work) {
    Flight<K, R> mine = new Flight<>(key, call);
    for (Flight<K, R> running = takeOff(mine); running != mine; running = takeOff(mine)) {
      boolean joined = running.join(key);
      waits.await(call, running.call, running.landed, what);
      if (call.isCancelled()) {
        return null;
      }
      R result = joined ? running.result() : null;
      if (result != null && isForAll.test(result)) {
        return result;
      }
    }
    return fly(mine, work);
  }

  /** The flight at work, which is the given one if there was none. */
  private synchronized Flight<K, R> takeOff(Flight<K, R> mine) {
    if (current == null) {
      current = mine;
    }
    return current;
  }

  private synchronized void leave() {
    current = null;
  }

  private R fly(Flight<K, R> mine, Function<Flight<K, R>, R> work) {
    try {
      R result = work.apply(mine);
      leave();
      mine.land(result, null);
      return result;
    } catch (Throwable e) { // also an exception that nobody declared
      leave();
      mine.land(null, e);
      throw e;
    }
  }
}

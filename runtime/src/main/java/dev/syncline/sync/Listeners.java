package dev.syncline.sync;

import dev.syncline.event.SyncListener;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the app on behalf of a push or pull, and comes back whatever it does. While it is there,
 * cancelling the push or pull interrupts it.
 */
final class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final SyncListener listener;
  private final Calls calls;
  private final Call call;

  Listeners(SyncListener listener, Calls calls, Call call) {
    this.listener = listener;
    this.calls = calls;
    this.call = call;
  }

  void tell(Consumer<SyncListener> event) {
    calls.inApp(call, () -> call.telling(() -> answer(() -> told(event))) != null);
  }

  /** Does the work of a push or pull that was told to have begun, and tells its end. */
  <R> R ending(
      Supplier<R> work,
      BiConsumer<SyncListener, R> finished,
      BiConsumer<SyncListener, RuntimeException> failed) {
    R result;
    try {
      result = work.get();
    } catch (RuntimeException e) {
      tell(l -> failed.accept(l, e));
      throw e;
    }
    tell(l -> finished.accept(l, result));
    return result;
  }

  private boolean told(Consumer<SyncListener> event) {
    event.accept(listener);
    return true;
  }

  /** Writes to the store, of which a live query whose executor is this thread hears at once. */
  <R> R storing(Supplier<R> write) {
    return calls.inApp(call, write);
  }

  /** What the app answers; the given answer if it throws, or the call is cancelled. */
  <R> R ask(Supplier<R> question, R otherwise) {
    return calls.inApp(call, () -> answer(question, otherwise));
  }

  private <R> R answer(Supplier<R> question, R otherwise) {
    R answer = call.waiting(() -> answer(question));
    return answer == null ? otherwise : answer;
  }

  private static <R> @Nullable R answer(Supplier<R> question) {
    try {
      return question.get();
    } catch (Exception e) { // also one that is not declared, as Kotlin's need not be
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      LOG.warn("A listener or handler of the app threw an exception", e);
      return null;
    }
  }
}

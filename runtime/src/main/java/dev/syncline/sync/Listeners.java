package dev.syncline.sync;

import dev.syncline.event.SyncListener;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the app, and comes back whatever it does. Knows whether the present thread is in such a
 * call.
 */
final class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final SyncListener listener;
  private final ThreadLocal<Boolean> inCall = new ThreadLocal<>();

  Listeners(SyncListener listener) {
    this.listener = listener;
  }

  void tell(Consumer<SyncListener> event) {
    call(
        () -> {
          event.accept(listener);
          return true;
        },
        false);
  }

  /** What the app answers; the given answer if it throws. */
  <R> R call(Supplier<R> question, R ifItThrows) {
    Boolean outer = inCall.get();
    inCall.set(true);
    try {
      return question.get();
    } catch (Exception e) { // also one that is not declared, as Kotlin's need not be
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      LOG.warn("A listener or handler of the app threw an exception", e);
      return ifItThrows;
    } finally {
      if (outer == null) {
        inCall.remove();
      }
    }
  }

  /** Whether the present thread was called by {@link #tell} or {@link #call}. */
  boolean inCall() {
    return inCall.get() != null;
  }
}

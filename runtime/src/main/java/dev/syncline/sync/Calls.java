package dev.syncline.sync;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pushes and pulls at work, and which of them called the app on the present thread. Safe for
 * any number of threads.
 */
final class Calls {

  private final Set<Call> atWork = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("ThreadLocalUsage") // each client has calls of its own
  private final ThreadLocal<@Nullable Call> current = new ThreadLocal<>();

  /** A call that the present code makes. */
  Call begin() {
    return new Call(current.get());
  }

  /** Does the work of a call, or a part of it. */
  <R> R run(Call call, Supplier<R> work) {
    boolean whole = atWork.add(call);
    try {
      return work.get();
    } finally {
      if (whole) {
        atWork.remove(call);
      }
    }
  }

  boolean areAtWork() {
    return !atWork.isEmpty();
  }

  /** Cancels all that are at work. */
  void cancel() {
    atWork.forEach(Call::cancel);
  }

  /** Runs a handler or listener. */
  <R> R inApp(Call call, Supplier<R> app) {
    Call outer = current.get();
    current.set(call);
    try {
      return app.get();
    } finally {
      if (outer == null) {
        current.remove();
      } else {
        current.set(outer);
      }
    }
  }
}

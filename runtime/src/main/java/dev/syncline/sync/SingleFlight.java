package dev.syncline.sync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work at a time. Who asks for the same work while it runs waits for it and gets
 * its result; who asks for other work waits for its turn.
 */
final class SingleFlight<K, R> {

  private final String what;
  private @Nullable Flight<K, R> current;

  /**
   * A place for one piece of work.
   *
   * @param what its name, for a message
   */
  SingleFlight(String what) {
    this.what = what;
  }

  private record Flight<K, R>(K key, Thread thread, CompletableFuture<R> result) {}

  /**
   * Runs the work, or joins it.
   *
   * @throws IllegalStateException if it is called from within the work itself
   */
  R run(K key, Supplier<R> work) {
    while (true) {
      Flight<K, R> mine = new Flight<>(key, Thread.currentThread(), new CompletableFuture<>());
      Flight<K, R> running = takeOff(mine);
      if (running == null) {
        return fly(mine, work);
      }
      if (running.thread() == Thread.currentThread()) {
        throw new IllegalStateException("A " + what + " was asked for from within itself");
      }
      if (running.key().equals(key)) {
        return join(running);
      }
      running.result().exceptionally(failed -> null).join();
    }
  }

  /** Makes the flight the current one, unless there is one, which is returned. */
  private synchronized @Nullable Flight<K, R> takeOff(Flight<K, R> mine) {
    if (current != null) {
      return current;
    }
    current = mine;
    return null;
  }

  private synchronized void land() {
    current = null;
  }

  private R fly(Flight<K, R> mine, Supplier<R> work) {
    try {
      R result = work.get();
      land();
      mine.result().complete(result);
      return result;
    } catch (Throwable e) { // also an exception that nobody declared
      land();
      mine.result().completeExceptionally(e);
      throw e;
    }
  }

  private R join(Flight<K, R> running) {
    try {
      return running.result().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}

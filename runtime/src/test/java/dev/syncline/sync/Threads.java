package dev.syncline.sync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Work on other threads. The time-out only ends a test that hangs. */
final class Threads {

  private static final long LAST_RESORT_SECONDS = 60;

  private Threads() {}

  static <R> CompletableFuture<R> start(Supplier<R> work) {
    CompletableFuture<R> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  static <R> R run(Supplier<R> work) {
    return await(start(work));
  }

  static <R> R await(CompletableFuture<R> result) {
    try {
      return result.get(LAST_RESORT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(LAST_RESORT_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("Nobody came");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

package dev.syncline;

import dev.syncline.sync.Call;
import dev.syncline.sync.SyncEngine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes calls on an executor. What goes wrong, the executor's refusal included, is told by the
 * future alone.
 */
final class AsyncCalls {

  private final SyncEngine engine;
  private final Executor executor;

  AsyncCalls(SyncEngine engine, Executor executor) {
    this.engine = engine;
    this.executor = executor;
  }

  /** What a call will have given, which is cancelled with it. */
  private static final class Cancelling<R> extends CompletableFuture<R> {

    private final Call call;

    Cancelling(Call call) {
      this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      boolean cancelled = super.cancel(mayInterrupt);
      if (cancelled) {
        call.cancel();
      }
      return cancelled;
    }
  }

  /** Reads or writes. */
  <R> CompletableFuture<R> run(Supplier<R> work) {
    CompletableFuture<R> future = new CompletableFuture<>();
    start(future, work);
    return future;
  }

  /** Pushes or pulls. Cancelling the future cancels that. */
  <R> CompletableFuture<R> synchronise(Function<Call, R> work) {
    Call call = engine.call();
    CompletableFuture<R> future = new Cancelling<>(call);
    start(future, () -> work.apply(call));
    return future;
  }

  private <R> void start(CompletableFuture<R> future, Supplier<R> work) {
    try {
      engine.requireNoTransaction();
      executor.execute(() -> complete(future, work));
    } catch (Throwable e) { // also what the app's executor throws
      future.completeExceptionally(e);
    }
  }

  private static <R> void complete(CompletableFuture<R> future, Supplier<R> work) {
    if (future.isDone()) {
      return;
    }
    try {
      future.complete(work.get());
    } catch (Throwable e) { // whoever waits for the future has to hear of it
      future.completeExceptionally(e);
    }
  }
}

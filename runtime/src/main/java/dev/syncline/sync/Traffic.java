package dev.syncline.sync;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The requests of a push that are on their way. They run where the executor lets them; everything
 * else is for the thread of the push alone.
 */
final class Traffic {

  private static final Logger LOG = LoggerFactory.getLogger(Traffic.class);

  private final Call call;
  private final CompletionService<Arrival> requests;
  private final List<Future<Arrival>> onTheWay = new ArrayList<>();
  private @Nullable Throwable failure;

  /** What came of a row's request. */
  record Arrival(RowPush row, Outcome outcome) {}

  Traffic(Call call, Executor executor) {
    this.call = call;
    this.requests = new ExecutorCompletionService<>(request -> start(executor, request));
  }

  /**
   * Lets a request run. The thread of the push runs what the executor does not take; should the
   * executor have taken it all the same, only one of them does.
   */
  private void start(Executor executor, Runnable request) {
    try {
      executor.execute(request);
    } catch (Throwable e) { // of the app's executor, or for want of a thread
      LOG.debug("An executor did not take a request", e);
      if (!call.isCancelled()) {
        request.run();
      }
    }
  }

  /** How many are on their way. */
  int size() {
    return onTheWay.size();
  }

  /** Whether a request failed in a way that nobody foresaw. */
  boolean hasFailed() {
    return failure != null;
  }

  /** Sends a row's request; waits for it, if the executor runs it on this thread. */
  void send(RowPush row) {
    var request = row.request();
    call.waiting(() -> onTheWay.add(requests.submit(() -> new Arrival(row, request.call()))));
  }

  /** What has come in, and waits for it if that is nothing; empty if the call is cancelled. */
  List<Arrival> arrivals() {
    List<Arrival> arrivals = new ArrayList<>();
    for (Future<Arrival> next = first(); next != null; next = requests.poll()) {
      add(next, arrivals);
    }
    return arrivals;
  }

  /** Whatever has come in is taken, also by a thread that is interrupted. */
  private @Nullable Future<Arrival> first() {
    Future<Arrival> next = requests.poll();
    return next == null ? call.waiting(requests::take) : next;
  }

  private void add(Future<Arrival> arrived, List<Arrival> arrivals) {
    onTheWay.removeIf(request -> request == arrived);
    try {
      arrivals.add(arrived.get());
    } catch (ExecutionException e) {
      failure = failure == null ? e.getCause() : failure;
    } catch (InterruptedException e) {
      throw new IllegalStateException("What is done is not waited for", e);
    }
  }

  /** Waits for none of them any more; what they may have done is asked by the next push. */
  void abandon() {
    onTheWay.forEach(request -> request.cancel(true));
    onTheWay.clear();
  }

  /** Throws what a request threw, if one did. */
  void rethrow() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure != null) {
      throw new UndeclaredThrowableException(failure);
    }
  }
}

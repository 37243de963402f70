package dev.syncline.live;

import dev.syncline.error.StoreException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * A live query as a publisher of {@code java.util.concurrent.Flow}, where that is there: a JVM, not
 * Android, whose apps {@link LiveQuery#observe observe} instead.
 *
 * <p>Each subscriber gets the rows now and then its own changes. While it asks for nothing, nothing
 * is read for it; what changed meanwhile is one result when it asks. It is completed when the store
 * is closed, and gets as an error what {@link LiveListener#failed} would. A subscriber that throws
 * is cancelled, and what it threw is logged.
 *
 * @param <T> the model
 */
@JvmOnly
public final class LivePublisher<T> implements Flow.Publisher<LiveResult<T>> {

  private final LiveQuery<T> query;
  private final Executor executor;

  /**
   * Publishes the query.
   *
   * @param executor where it runs and subscribers are called, except for {@code onSubscribe}
   */
  public LivePublisher(LiveQuery<T> query, Executor executor) {
    this.query = query;
    this.executor = executor;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super LiveResult<T>> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    Delivery<T> delivery = new Delivery<>(query, executor, new Signals<>(subscriber));
    try {
      query.source().add(delivery);
    } catch (StoreException e) {
      delivery.end(it -> it.failed(e));
    }
    introduce(subscriber, delivery);
    delivery.start(); // not earlier: a subscriber is called by one thread at a time
  }

  private static <T> void introduce(
      Flow.Subscriber<? super LiveResult<T>> subscriber, Delivery<T> delivery) {
    try {
      subscriber.onSubscribe(new Demand(delivery));
    } catch (Throwable e) {
      delivery.close();
      throw e;
    }
  }

  /** What a subscriber asks for. */
  @JvmOnly
  private record Demand(Delivery<?> delivery) implements Flow.Subscription {

    @Override
    public void request(long results) {
      if (results > 0) {
        delivery.request(results);
      } else {
        String message = "A subscriber asked for " + results + " results. Ask for at least one.";
        delivery.end(it -> it.failed(new IllegalArgumentException(message)));
      }
    }

    @Override
    public void cancel() {
      delivery.close();
    }
  }

  /** What a subscriber is told. */
  @JvmOnly
  private record Signals<T>(Flow.Subscriber<? super LiveResult<T>> subscriber)
      implements LiveListener<T> {

    @Override
    public void changed(LiveResult<T> result) {
      subscriber.onNext(result);
    }

    @Override
    public void failed(RuntimeException cause) {
      subscriber.onError(cause);
    }

    @Override
    public void ended() {
      subscriber.onComplete();
    }
  }
}

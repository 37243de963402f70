package dev.syncline.live;

import static dev.syncline.query.TodoColumns.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.error.StoreException;
import dev.syncline.query.Filter;
import dev.syncline.schema.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of reactive streams, by their numbers, and what a live query adds to them. */
final class LivePublisherTest extends LiveTest {

  private LivePublisher<Todo> publisher;

  @BeforeEach
  void publish() {
    publisher = publisher(tasks);
  }

  private LivePublisher<Todo> publisher(Executor executor) {
    return new LivePublisher<>(todos.live(Filter.<Todo>all().orderBy(ID.asc())), executor);
  }

  /** Takes down what it is told, and asks for so much when it is introduced. */
  private static class Reader implements Flow.Subscriber<LiveResult<Todo>> {

    private final long first;
    final Screen<Todo> shown = new Screen<>();
    final List<String> signals = new ArrayList<>();
    Flow.Subscription subscription;

    Reader(long first) {
      this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      signals.add("subscribed");
      subscription = given;
      if (first > 0) {
        given.request(first);
      }
      signals.add("introduced");
    }

    @Override
    public void onNext(LiveResult<Todo> result) {
      signals.add("next");
      shown.changed(result);
    }

    @Override
    public void onError(Throwable cause) {
      signals.add(cause.getClass().getSimpleName());
    }

    @Override
    public void onComplete() {
      signals.add("complete");
    }
  }

  private Reader reader(long first) {
    Reader reader = new Reader(first);
    publisher.subscribe(reader);
    reader.signals.clear();
    tasks.run();
    return reader;
  }

  @Test
  void nothingIsReadForWhoAsksForNothing() {
    Reader reader = reader(0);

    todos.insert(todo("a", 1));

    assertThat(tasks.given()).isZero();
    assertThat(reader.signals).isEmpty();
  }

  /** Rule 1.1. */
  @Test
  void thereAreNoMoreResultsThanWereAskedFor() {
    Reader reader = reader(2);
    for (int i = 0; i < 5; i++) {
      todos.insert(todo("row " + i, 1));
      tasks.run();
    }

    assertThat(reader.signals).containsExactly("next", "next");
    assertThat(reader.shown.rows()).hasSize(1);
  }

  @Test
  void whatChangedMeanwhileIsOneResultForWhoAsksAgain() {
    Reader reader = reader(1);
    todos.insert(todo("a", 1));
    todos.insert(todo("b", 1));
    todos.delete("a");

    reader.subscription.request(1);
    tasks.run();

    assertThat(reader.shown.changes()).containsExactly(new Change.Inserted<>(0, todo("b", 1)));
    assertThat(reader.signals).containsExactly("next", "next");
  }

  /** What is asked for adds up (rules 3.8 and 3.17). */
  @Test
  void requestsAddUpWithoutEnd() {
    Reader reader = reader(Long.MAX_VALUE);
    reader.subscription.request(Long.MAX_VALUE);
    for (int i = 0; i < 3; i++) {
      todos.insert(todo("row " + i, 1));
      tasks.run();
    }

    assertThat(reader.shown.rows()).hasSize(3);
  }

  /** Rule 1.3: a subscriber is not told anything while it is introduced, even if it asks. */
  @Test
  void theIntroductionEndsBeforeTheFirstResult() {
    Reader reader = new Reader(1);
    publisher(AT_ONCE).subscribe(reader);
    assertThat(reader.signals).containsExactly("subscribed", "introduced", "next");
  }

  /** Rule 3.3: nor does a subscriber that asks for one more with each result fill the stack. */
  @Test
  void askingFromWithinAResultIsNoRecursion() {
    Reader reader =
        new Reader(1) {
          @Override
          public void onNext(LiveResult<Todo> result) {
            super.onNext(result);
            subscription.request(1);
            if (result.rows().size() < 1500) {
              todos.insert(todo("row " + result.rows().size(), 1));
            }
          }
        };
    publisher(AT_ONCE).subscribe(reader);

    assertThat(reader.signals).doesNotContain("StackOverflowError");
    assertThat(reader.shown.rows()).hasSize(1500);
  }

  /** Rule 3.9. */
  @Test
  void askingForLessThanOneIsAnError() {
    for (long wrong : new long[] {0, -1, Long.MIN_VALUE}) {
      Reader reader = reader(1);
      reader.subscription.request(wrong);
      reader.subscription.request(1);
      todos.insert(todo("row " + wrong, 1));
      tasks.run();

      assertThat(reader.signals).containsExactly("next", "IllegalArgumentException");
    }
  }

  /** Rules 3.5 to 3.7. */
  @Test
  void afterItIsCancelledNothingComesAndCallsDoNothing() {
    Reader reader = reader(5);
    todos.insert(todo("a", 1));

    reader.subscription.cancel();
    reader.subscription.cancel();
    reader.subscription.request(1);
    reader.subscription.request(-1);
    tasks.run();
    store.close();
    tasks.run();

    assertThat(reader.signals).containsExactly("next");
  }

  /** Rule 1.9. */
  @Test
  void nobodyIsNoSubscriber() {
    assertThatNullPointerException().isThrownBy(() -> publisher.subscribe(null));
  }

  /** Rules 1.9 and 1.4: the subscriber is introduced before it is told that it is too late. */
  @Test
  void aClosedStoreIsAnError() {
    store.close();
    Reader reader = new Reader(0);
    publisher.subscribe(reader);
    tasks.run();

    assertThat(reader.signals)
        .containsExactly("subscribed", "introduced", StoreException.class.getSimpleName());
  }

  /** Rules 1.5 and 1.7; demand or not. */
  @Test
  void theEndOfTheStoreCompletes() {
    Reader some = reader(1);
    Reader none = reader(0);

    store.close();
    tasks.run();

    assertThat(some.signals).containsExactly("next", "complete");
    assertThat(none.signals).containsExactly("complete");
  }

  /** Rules 1.10 and 1.11. */
  @Test
  void eachSubscriberHasItsOwnResultsAlsoIfItSubscribesTwice() {
    Reader one = reader(9);
    todos.insert(todo("a", 1));
    tasks.run();
    Reader other = reader(1);
    Reader twice = new Reader(1);
    publisher.subscribe(twice);
    Flow.Subscription first = twice.subscription;
    publisher.subscribe(twice);
    first.cancel();
    tasks.run();

    assertThat(one.shown.results()).hasSize(2);
    assertThat(other.shown.results()).hasSize(1);
    assertThat(twice.shown.results()).hasSize(1);
  }

  /** Rule 2.13. */
  @Test
  void whoThrowsIsCancelled() {
    Reader reader =
        new Reader(9) {
          @Override
          public void onNext(LiveResult<Todo> result) {
            super.onNext(result);
            throw new IllegalStateException("the app's own");
          }
        };
    publisher.subscribe(reader);
    tasks.run();
    todos.insert(todo("a", 1));
    tasks.run();

    assertThat(reader.signals).containsExactly("subscribed", "introduced", "next");
  }

  /** Rule 2.13. */
  @Test
  void whoThrowsWhenIntroducedIsCancelledAndHeard() {
    Reader reader =
        new Reader(9) {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            throw new IllegalStateException("the app's own");
          }
        };

    assertThatThrownBy(() -> publisher.subscribe(reader)).hasMessage("the app's own");
    todos.insert(todo("a", 1));
    assertThat(tasks.given()).isZero();
  }
}

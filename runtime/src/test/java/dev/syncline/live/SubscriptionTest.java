package dev.syncline.live;

import static dev.syncline.query.TodoColumns.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.StoreException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.schema.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** How a subscription ends. */
final class SubscriptionTest extends LiveTest {

  private static final Query<Todo> ALL = Filter.<Todo>all().orderBy(ID.asc());

  @Test
  void whatWaitsWhenItIsClosedIsNotDelivered() {
    LiveSubscription shown = show(ALL);
    todos.insert(todo("a", 1));

    shown.close();
    shown.close();
    tasks.run();

    assertThat(screen.results()).hasSize(1);
    assertThat(screen.ends()).isZero();
  }

  @Test
  void onceItIsClosedNothingWakesIt() {
    LiveSubscription shown = show(ALL);
    shown.close();
    int before = tasks.given();

    todos.insert(todo("a", 1));
    store.close();

    assertThat(tasks.given()).isEqualTo(before);
  }

  @Test
  void aListenerCanCloseIt() {
    List<LiveSubscription> own = new ArrayList<>();
    List<LiveResult<Todo>> results = new ArrayList<>();
    own.add(
        todos.observe(
            ALL,
            tasks,
            result -> {
              results.add(result);
              todos.insert(todo("row " + results.size(), 1));
              own.get(0).close();
            }));
    tasks.run();

    assertThat(results).hasSize(1);
    todos.insert(todo("a", 1));
    assertThat(tasks.waiting()).isZero();
  }

  @Test
  void theEndOfTheStoreEndsIt() {
    show(ALL);
    todos.insert(todo("a", 1));

    store.close();
    tasks.run();

    assertThat(screen.ends()).isEqualTo(1);
    assertThat(screen.failures()).isEmpty();
    assertThat(screen.results()).hasSize(1);
  }

  @Test
  void aStoreThatIsClosedIsNotObserved() {
    store.close();

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> todos.observe(ALL, tasks, screen))
        .withMessageContaining("closed");
    assertThat(tasks.given()).isZero();
  }

  @Test
  void aListenerThatThrowsHearsNoMoreAndHarmsNobody() {
    List<LiveResult<Todo>> heard = new ArrayList<>();
    todos.observe(
        ALL,
        AT_ONCE,
        result -> {
          heard.add(result);
          throw new AssertionError("the app's own");
        });
    todos.observe(ALL, AT_ONCE, screen);

    todos.insert(todo("a", 1));
    todos.insert(todo("b", 1));

    assertThat(heard).hasSize(1);
    assertThat(screen.rows(Todo::id)).containsExactly("a", "b");
  }

  @Test
  void rowsThatCannotBeReadEndItAndSayWhy() {
    show(ALL);

    store.write(
        session -> {
          todos.insert(todo("a", 1));
          session.execute("UPDATE todo SET mood = 'HUNGRY'");
          return session;
        });
    tasks.run();

    assertThat(screen.failures()).singleElement().isInstanceOf(UnreadableException.class);
    todos.insert(todo("b", 1));
    assertThat(tasks.waiting()).isZero();
  }

  @Test
  void anExecutorThatRefusesEndsIt() {
    Refusing executor = new Refusing();
    todos.observe(ALL, executor, screen);
    executor.refuses = true;

    todos.insert(todo("a", 1));
    todos.insert(todo("b", 1));

    assertThat(screen.results()).hasSize(1);
    assertThat(screen.failures()).singleElement().isInstanceOf(RejectedExecutionException.class);
    assertThat(todos.count(ALL)).as("what was written").isEqualTo(2);
  }

  @Test
  void anExecutorThatRefusesTheFirstTaskEndsIt() {
    Refusing executor = new Refusing();
    executor.refuses = true;

    todos.observe(ALL, executor, screen).close();

    assertThat(screen.results()).isEmpty();
    assertThat(screen.failures()).singleElement().isInstanceOf(RejectedExecutionException.class);
  }

  private static final class Refusing implements Executor {

    private boolean refuses;

    @Override
    public void execute(Runnable task) {
      if (refuses) {
        throw new RejectedExecutionException("shut down");
      }
      task.run();
    }
  }
}

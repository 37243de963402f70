package dev.syncline.live;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.live.Change.Deleted;
import dev.syncline.live.Change.Inserted;
import dev.syncline.live.Change.Moved;
import dev.syncline.live.Change.Updated;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.schema.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a live query gives, and what wakes it. */
final class LiveQueryTest extends LiveTest {

  private static final Query<Todo> URGENT = where(PRIORITY.ge(5)).orderBy(PRIORITY.asc());

  @Test
  void theRowsNowAreAllInserted() {
    todos.insert(todo("a", 7));
    todos.insert(todo("b", 6));
    todos.insert(todo("c", 1));

    show(URGENT);

    assertThat(screen.changes())
        .containsExactly(new Inserted<>(0, todo("b", 6)), new Inserted<>(1, todo("a", 7)));
  }

  @Test
  void noRowsAreAResultToo() {
    show(URGENT);

    assertThat(screen.results()).containsExactly(new LiveResult<>(List.of(), List.of()));
  }

  @Test
  void eachKindOfChangeIsTold() {
    show(URGENT);
    change(() -> todos.insert(todo("a", 5)));
    assertThat(screen.changes()).containsExactly(new Inserted<>(0, todo("a", 5)));

    change(() -> todos.update(todo("a", 6)));
    assertThat(screen.changes()).containsExactly(new Updated<>(0, todo("a", 5), todo("a", 6)));

    change(() -> todos.insert(todo("b", 7)));
    change(() -> todos.update(todo("a", 8)));
    assertThat(screen.changes())
        .containsExactly(
            new Moved<>(1, 0, todo("b", 7)), new Updated<>(1, todo("a", 6), todo("a", 8)));

    change(() -> todos.update(todo("b", 1)));
    assertThat(screen.changes()).containsExactly(new Deleted<>(0, todo("b", 7)));

    change(() -> todos.delete("a"));
    assertThat(screen.changes()).containsExactly(new Deleted<>(0, todo("a", 8)));
  }

  private void change(Runnable write) {
    write.run();
    tasks.run();
  }

  @Test
  void whatTheConditionExcludesBeforeAndAfterWakesNobody() {
    todos.insert(todo("a", 7));
    todos.insert(todo("b", 1));
    show(URGENT);
    int before = tasks.given();

    todos.insert(todo("c", 2));
    todos.update(todo("b", 4));
    todos.update(todo("b", 4).with("title", "another"));
    todos.delete("b");

    assertThat(tasks.given()).isEqualTo(before);
  }

  @Test
  void whatChangesNothingWakesNobody() {
    todos.insert(todo("a", 7));
    show(URGENT);
    int before = tasks.given();

    todos.update(todo("a", 7));
    todos.delete("nowhere");

    assertThat(tasks.given()).isEqualTo(before);
  }

  @Test
  void aTransactionArrivesOnce() {
    show(URGENT);

    store.write(
        session -> {
          todos.insert(todo("a", 7));
          todos.insert(todo("b", 6));
          tasks.run();
          assertThat(screen.rows()).isEmpty();
          return session;
        });
    tasks.run();

    assertThat(screen.results()).hasSize(2);
    assertThat(screen.rows(Todo::id)).containsExactly("b", "a");
  }

  @Test
  void whatIsRolledBackDoesNotArrive() {
    show(URGENT);
    int before = tasks.given();

    assertThatThrownBy(
        () ->
            store.write(
                session -> {
                  todos.insert(todo("a", 7));
                  throw new IllegalStateException();
                }));

    assertThat(tasks.given()).isEqualTo(before);
  }

  @Test
  void whatIsTakenBackInTimeIsNoResult() {
    todos.insert(todo("a", 7));
    show(URGENT);

    change(
        () -> {
          todos.update(todo("a", 9));
          todos.update(todo("a", 7));
        });

    assertThat(screen.results()).hasSize(1);
  }

  @Test
  void manyChangesWhileTheExecutorIsBusyAreOneTaskAndOneResult() {
    show(URGENT);
    int before = tasks.given();

    IntStream.range(0, 500).forEach(i -> todos.insert(todo("row " + i, 5 + i)));

    assertThat(tasks.given()).isEqualTo(before + 1);
    tasks.run();
    assertThat(screen.results()).hasSize(2);
    assertThat(screen.rows()).hasSize(500);
  }

  @Test
  void othersUseTheExecutorBetweenTwoResults() {
    List<String> order = new ArrayList<>();
    todos.observe(
        URGENT,
        tasks,
        result -> {
          order.add("result");
          if (result.rows().isEmpty()) {
            todos.insert(todo("a", 7));
            tasks.execute(() -> order.add("another"));
          }
        });

    tasks.run();

    assertThat(order).containsExactly("result", "another", "result");
  }

  @Test
  void aLimitLetsRowsComeAfter() {
    for (int i = 0; i < 5; i++) {
      todos.insert(todo("row " + i, 10 + i));
    }
    show(URGENT.limit(2).offset(1));
    assertThat(screen.rows(Todo::id)).containsExactly("row 1", "row 2");

    change(() -> todos.delete("row 0"));

    assertThat(screen.rows(Todo::id)).containsExactly("row 2", "row 3");
    assertThat(screen.changes())
        .containsExactly(new Deleted<>(0, todo("row 1", 11)), new Inserted<>(1, todo("row 3", 13)));
  }

  @Test
  void rowsThatStayAreTheSameItems() {
    todos.insert(todo("a", 7));
    show(URGENT);
    Todo first = screen.rows().get(0);

    change(() -> todos.insert(todo("b", 8)));

    assertThat(screen.rows().get(0)).isSameAs(first);
  }

  @Test
  void insideATransactionOnlyWhatIsCommittedIsShown() {
    todos.insert(todo("a", 7));

    store.write(
        session -> {
          todos.insert(todo("b", 8));
          todos.observe(Filter.<Todo>all().orderBy(ID.asc()), AT_ONCE, screen);
          assertThat(screen.rows(Todo::id)).containsExactly("a");
          return session;
        });

    assertThat(screen.rows(Todo::id)).containsExactly("a", "b");
  }

  @Test
  void aListenerMayWriteHoweverOften() {
    int many = 3000;
    todos.insert(todo("a", 5));
    todos.observe(
        URGENT,
        AT_ONCE,
        result -> {
          long priority = result.rows().get(0).priority();
          if (priority < many) {
            todos.update(todo("a", priority + 1));
          }
        });

    assertThat(todos.find("a")).contains(todo("a", many));
  }
}

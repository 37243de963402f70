package dev.syncline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.query.Order;
import dev.syncline.query.Query;
import dev.syncline.query.RandomConditions;
import dev.syncline.query.Selection;
import dev.syncline.query.TodoColumns;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.Sqlite;
import dev.syncline.store.Store;
import dev.syncline.store.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random writes in random transactions, some of them undone in whole or in part. After each, what
 * the steps have made of a list is what the query gives; and who was not woken would have been told
 * of nothing.
 */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class RandomLiveTest extends LiveTest {

  private static final int IDS = 12;

  @Parameter Sqlite sqlite;
  private final TableRows rows = new TableRows(TodoSchema.INSTANCE);

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  @Test
  void theStepsLeadToWhatTheQueryGives() {
    Seeds.forEach(60, random -> new Run(random).go());
  }

  /** What is thrown to undo a transaction, or a part of it. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final class Run {

    private final Random random;
    private final RandomTodos values;
    private final List<Query<Todo>> queries;
    private final List<Screen<Todo>> screens = new ArrayList<>();
    private final List<Tasks> executors = new ArrayList<>();
    private final List<LiveSubscription> open = new ArrayList<>();

    Run(Random random) {
      this.random = random;
      this.values = new RandomTodos(random);
      List<Row> samples =
          IntStream.range(0, 20)
              .mapToObj(i -> TodoSchema.row(values.next("row " + i)))
              .collect(Collectors.toList());
      RandomConditions conditions = new RandomConditions(random, samples);
      this.queries =
          IntStream.range(0, 6).mapToObj(i -> query(conditions)).collect(Collectors.toList());
    }

    private Query<Todo> query(RandomConditions conditions) {
      Query<Todo> query = Selection.where(new WirePredicate<>(conditions.next(2)));
      for (int i = random.nextInt(3); i > 0; i--) {
        query =
            query.orderBy(
                new Order<>(conditions.term(), random.nextBoolean(), random.nextBoolean()));
      }
      Query<Todo> all = query.orderBy(TodoColumns.ID.asc());
      Query<Todo> ordered =
          random.nextInt(4) == 0 ? all.after(values.next("row " + random.nextInt(IDS))) : all;
      return random.nextInt(3) == 0
          ? ordered.limit(random.nextInt(5)).offset(random.nextInt(3))
          : ordered;
    }

    void go() {
      queries.forEach(this::show);
      for (int i = 0; i < 40; i++) {
        attempt(3);
        for (int n = 0; n < queries.size(); n++) {
          check(n);
        }
      }
      open.forEach(LiveSubscription::close);
    }

    private void show(Query<Todo> query) {
      Screen<Todo> shown = new Screen<>();
      Tasks executor = new Tasks();
      open.add(todos.observe(query, executor, shown));
      executor.run();
      screens.add(shown);
      executors.add(executor);
    }

    /** Now and then the executor is busy; what comes meanwhile comes together. */
    private void check(int number) {
      if (executors.get(number).waiting() > 0 && random.nextInt(3) == 0) {
        return;
      }
      executors.get(number).run();
      assertThat(screens.get(number).rows()).isEqualTo(todos.list(queries.get(number)));
      assertThat(screens.get(number).failures()).isEmpty();
    }

    private void attempt(int depth) {
      try {
        store.write(
            session -> {
              for (int i = random.nextInt(4); i >= 0; i--) {
                if (depth > 0 && random.nextInt(3) == 0) {
                  attempt(depth - 1);
                } else {
                  change(store);
                }
              }
              if (random.nextInt(4) == 0) {
                throw new Undo();
              }
              return session;
            });
      } catch (Undo e) {
        // as it was meant
      }
    }

    private boolean change(Store store) {
      Row row = TodoSchema.row(values.next("row " + random.nextInt(IDS)));
      return store.write(
          session ->
              switch (random.nextInt(5)) {
                case 0 -> rows.delete(session, row.id());
                case 1, 2 -> rows.insert(session, row);
                case 3 -> rows.apply(session, row.only(i -> i != TodoSchema.at("draft")));
                default -> rows.update(session, row);
              });
    }
  }
}

package dev.syncline.queue;

import static dev.syncline.query.Assignment.set;
import static dev.syncline.query.Assignment.setNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.Seeds;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.query.RandomConditions;
import dev.syncline.query.TodoColumns;
import dev.syncline.query.WirePredicate;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import dev.syncline.store.Assignments;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Sqlite;
import dev.syncline.store.Store;
import dev.syncline.store.Stores;
import dev.syncline.store.TableQueries;
import dev.syncline.store.TableRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes of a query's rows leave the rows and the queue that writing each of them leaves. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class WritesOfQueriesTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @Parameter Sqlite sqlite;
  @TempDir Path folder;
  private final TableRows rows = new TableRows(TodoSchema.INSTANCE);
  private final TableQueries<Todo> queries = new TableQueries<>(TodoSchema.INSTANCE);
  private Side together;
  private Side oneByOne;

  @BeforeEach
  void open() {
    together = new Side("together");
    oneByOne = new Side("one by one");
  }

  @AfterEach
  void close() {
    together.store.close();
    oneByOne.store.close();
  }

  @Test
  void aQueryIsWrittenAsItsRowsAreOneByOne() {
    Seeds.forEach(
        60,
        random -> {
          List<Row> all = fill(random);
          for (int i = 0; i < 6; i++) {
            Query<Todo> query = query(random, all);
            if (random.nextInt(4) == 0) {
              assertThat(together.run(it -> together.delete(it, query)))
                  .isEqualTo(oneByOne.run(it -> oneByOne.deleteEach(it, query)));
            } else {
              Assignments next = assignments(random);
              assertThat(together.run(it -> together.update(it, query, next)))
                  .isEqualTo(oneByOne.run(it -> oneByOne.updateEach(it, query, next)));
            }
            assertThat(together.rows()).isEqualTo(oneByOne.rows());
            assertThat(together.operations()).isEqualTo(oneByOne.operations());
          }
        });
  }

  /** Rows that the server has, and rows that it does not know yet. */
  private List<Row> fill(Random random) {
    RandomTodos todos = new RandomTodos(random);
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Row row = TodoSchema.row(todos.next("row " + i));
      all.add(row);
      boolean known = random.nextBoolean();
      for (Side side : List.of(together, oneByOne)) {
        side.put(row, known);
      }
    }
    return all;
  }

  private static Query<Todo> query(Random random, List<Row> all) {
    RandomConditions conditions = new RandomConditions(random, all);
    Filter<Todo> filter = Filter.where(new WirePredicate<>(conditions.next(random.nextInt(3))));
    Query<Todo> ordered = filter.orderBy(TodoColumns.ID.desc());
    return random.nextInt(4) == 0 ? ordered.limit(random.nextInt(10)) : ordered;
  }

  private static Assignments assignments(Random random) {
    RandomTodos values = new RandomTodos(random);
    List<Assignment<Todo>> all = new ArrayList<>();
    all.add(set(TodoColumns.DONE, random.nextBoolean()));
    all.add(set(TodoColumns.TITLE, values.text()));
    all.add(set(TodoColumns.NOTE, TodoColumns.NOTE.concat(TodoColumns.TITLE)));
    all.add(set(TodoColumns.DRAFT, TodoColumns.TITLE.upper()));
    all.add(set(TodoColumns.ORDER, TodoColumns.PRIORITY.mod(7)));
    all.add(set(TodoColumns.MOOD, values.of(List.of(Todo.Mood.values()))));
    all.add(set(TodoColumns.RATIO, TodoColumns.WEIGHT.dividedBy(3)));
    all.add(setNull(TodoColumns.DUE));
    Collections.shuffle(all, random);
    return Assignments.of(TodoSchema.INSTANCE, all.get(0), all.get(1));
  }

  /** A device with rows and an outbox. */
  private final class Side {

    private final Store store;
    private final OperationQueue queue = new OperationQueue(List.of(TodoSchema.INSTANCE));
    private final TrackedRows tracked =
        new TrackedRows(TodoSchema.INSTANCE, queue, () -> "made here", CLOCK);

    Side(String name) {
      store = Stores.open(folder.resolve(name + ".db"), sqlite);
      run(
          session -> {
            queue.create(session);
            return 0;
          });
    }

    int run(ToIntFunction<SqlSession> work) {
      return store.write(work::applyAsInt);
    }

    void put(Row row, boolean known) {
      run(
          session -> {
            rows.delete(session, row.id());
            Operation pending = queue.find(session, "todo", row.id());
            if (pending != null) {
              queue.remove(session, pending);
            }
            if (known) {
              rows.insert(session, row);
            } else {
              tracked.insert(session, row);
            }
            return 0;
          });
    }

    int update(SqlSession session, Query<Todo> query, Assignments next) {
      return queries.forEach(session, query, row -> tracked.replace(session, row, next.next(row)));
    }

    int updateEach(SqlSession session, Query<Todo> query, Assignments next) {
      int changed = 0;
      for (Row row : list(session, query)) {
        changed += tracked.update(session, next.next(row)).equals(row) ? 0 : 1;
      }
      return changed;
    }

    int delete(SqlSession session, Query<Todo> query) {
      return queries.forEach(session, query, row -> tracked.delete(session, row.id()));
    }

    int deleteEach(SqlSession session, Query<Todo> query) {
      List<Row> found = list(session, query);
      found.forEach(row -> tracked.delete(session, row));
      return found.size();
    }

    List<Row> rows() {
      return store.read(session -> list(session, Filter.<Todo>all().orderBy(TodoColumns.ID.asc())));
    }

    List<Operation> operations() {
      return store.read(new OperationList(queue, null, null)::all);
    }

    private List<Row> list(SqlSession session, Query<Todo> query) {
      return queries.list(session, query, row -> Row.copyOf(row, TodoSchema.INSTANCE.columns()));
    }
  }
}

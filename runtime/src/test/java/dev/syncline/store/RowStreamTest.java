package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.error.StoreException;
import dev.syncline.error.SyncException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Query;
import dev.syncline.query.Selection;
import dev.syncline.query.SqlDialect;
import dev.syncline.schema.Todo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of rows: what they hold, how long, and what they say when they are used too late. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class RowStreamTest {

  private static final int ROWS = 10;
  private static final Query<Todo> BY_PRIORITY = Filter.<Todo>all().orderBy(PRIORITY.asc());

  @Parameter Sqlite sqlite;
  @TempDir Path folder;
  private CountingDriver driver;
  private Store store;
  private TodoDao todos;

  @BeforeEach
  void open() {
    Path file = folder.resolve("todo.db");
    driver = new CountingDriver(sqlite.driver());
    Stores.open(file).close();
    store = Store.open(file, driver, Durability.NORMAL);
    todos = new TodoDao(store);
    for (int i = 0; i < ROWS; i++) {
      todos.insert(todo(i));
    }
  }

  private static Todo todo(int i) {
    return Todo.of("row " + i, "T").with("priority", (long) i);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void rowsComeInTheOrderOfTheQuery() {
    try (Stream<Todo> rows =
        todos.stream(where(PRIORITY.gt(2)).orderBy(PRIORITY.desc()).limit(3))) {
      assertThat(rows.map(Todo::priority)).containsExactly(9, 8, 7);
    }
  }

  @Test
  void aStreamThatIsClosedGivesItsConnectionBack() {
    for (int i = 0; i < 5; i++) {
      try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
        assertThat(rows.findFirst()).contains(todo(0));
      }
    }
    assertThat(driver.readers).hasValue(1);
  }

  @Test
  @SuppressWarnings({"StreamResourceLeak", "MustBeClosedChecker"}) // that is what is tested
  void aStreamThatWasReadToItsEndHoldsNothing() {
    for (int i = 0; i < 5; i++) {
      assertThat(todos.stream(BY_PRIORITY).count()).isEqualTo(ROWS);
    }
    assertThat(driver.readers).hasValue(1);
  }

  @Test
  void aRowThatCannotBeReadEndsTheStream() {
    store.write(
        session -> {
          session.execute("UPDATE todo SET mood = 'AMAZED' WHERE id = 'row 3'");
          return session;
        });

    for (int i = 0; i < 5; i++) {
      List<Todo> seen = new ArrayList<>();
      assertThatExceptionOfType(UnreadableException.class)
          .isThrownBy(() -> todos.stream(BY_PRIORITY).forEach(seen::add))
          .satisfies(e -> assertThat(e.rowId()).isEqualTo("row 3"));
      assertThat(seen).hasSize(3);
    }
    assertThat(driver.readers).hasValue(1);
  }

  @Test
  void aStreamSeesTheTableAsItWasWhenItWasOpened() {
    try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
      Iterator<Todo> each = rows.iterator();
      each.next();
      todos.insert(todo(ROWS));
      todos.delete("row 5");

      List<Integer> rest = new ArrayList<>();
      each.forEachRemaining(it -> rest.add(it.priority()));
      assertThat(rest).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
  }

  @Test
  void soDoesOneForWhichSomethingHasToBeComputed() {
    Selection<Todo> query =
        Selection.where(TITLE.ignoringCase().eq("t")).orderBy(PRIORITY.asc()).offset(1);
    try (Stream<Todo> rows = todos.stream(query)) {
      Iterator<Todo> each = rows.iterator();
      todos.delete("row 5");
      todos.update(Filter.all(), Assignment.set(TITLE, "other"));

      List<Integer> seen = new ArrayList<>();
      each.forEachRemaining(it -> seen.add(it.priority()));
      assertThat(seen).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
    assertThat(todos.count(query)).isZero();
  }

  @Test
  void aStreamReadsOneRowAfterAnotherAlsoIfItIsParallel() {
    try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
      assertThat(rows.parallel().map(Todo::priority).collect(Collectors.toList()))
          .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
  }

  @Test
  void aStreamMayBeHandedToAnotherThread() {
    try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
      assertThat(CompletableFuture.supplyAsync(rows::count).join()).isEqualTo(ROWS);
    }
  }

  @Test
  void aStreamThatIsUsedAfterItWasClosedSaysSo() {
    Stream<Todo> rows = todos.stream(BY_PRIORITY);
    Iterator<Todo> each = rows.iterator();
    each.next();
    rows.close();
    rows.close();

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(each::next)
        .withMessageContaining("closed");
  }

  @Test
  void closingTheStoreWaitsForNoStreamAndEndsIt() {
    try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
      Iterator<Todo> each = rows.iterator();
      each.next();
      CompletableFuture.runAsync(store::close).join();

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> drain(each))
          .withMessageContaining("was closed by this app");
    }
    assertThat(driver.open).hasValue(0);
  }

  @Test
  @SuppressWarnings({"StreamResourceLeak", "MustBeClosedChecker"}) // that is what is tested
  void aStreamThatIsForgottenStopsNobodyAndEndsWithTheStore() {
    for (int i = 0; i < 5; i++) {
      todos.stream(BY_PRIORITY).iterator().next();
    }
    assertThat(todos.delete(Filter.all())).isEqualTo(ROWS);
    assertThat(todos.count(BY_PRIORITY)).isZero();

    store.close();
    assertThat(driver.open).hasValue(0);
  }

  @Test
  void aStreamWithinAWriteSeesIt() {
    store.write(
        session -> {
          todos.insert(todo(ROWS));
          try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
            return assertThat(rows).hasSize(ROWS + 1);
          }
        });
  }

  @Test
  void aStreamEndsWithTheWriteThatItWasOpenedIn() {
    Iterator<Todo> each =
        store.write(
            session -> {
              Iterator<Todo> rows = todos.stream(BY_PRIORITY).iterator();
              rows.next();
              todos.delete("row 0");
              return rows;
            });

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> drain(each))
        .withMessageContaining("transaction");
    todos.insert(todo(ROWS));
    assertThat(todos.count(BY_PRIORITY)).isEqualTo(ROWS);
  }

  @Test
  void aWriteThatThrowsIsUndoneAlsoWithAStreamOpen() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                store.write(
                    session -> {
                      todos.stream(BY_PRIORITY).iterator().next();
                      todos.delete("row 0");
                      throw new IllegalStateException("on purpose");
                    }));

    assertThat(todos.count(BY_PRIORITY)).isEqualTo(ROWS);
    assertThat(todos.delete("row 0")).isTrue();
  }

  @Test
  void aStreamOfAWriteBelongsToItsThread() {
    store.write(
        session -> {
          try (Stream<Todo> rows = todos.stream(BY_PRIORITY)) {
            assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> CompletableFuture.supplyAsync(rows::count).join())
                .withCauseInstanceOf(QueryException.class)
                .withMessageContaining(Thread.currentThread().getName());
          }
          return session;
        });
  }

  @Test
  void severalStreamsAreReadInTurns() {
    try (Stream<Todo> rows = todos.stream(BY_PRIORITY);
        Stream<Todo> others = todos.stream(BY_PRIORITY)) {
      Iterator<Todo> each = others.iterator();
      assertThat(rows).allSatisfy(row -> assertThat(each.next()).isEqualTo(row));
    }
    assertThat(driver.readers).hasValue(2);
  }

  private static void drain(Iterator<Todo> rows) throws SyncException {
    rows.forEachRemaining(it -> {});
  }

  /** Counts connections. */
  private static final class CountingDriver implements Driver {

    private final Driver driver;
    private final AtomicInteger readers = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    CountingDriver(Driver driver) {
      this.driver = driver;
    }

    @Override
    public SqlConnection openWriter(Path file, Durability durability) {
      return new Counted(driver.openWriter(file, durability));
    }

    @Override
    public SqlConnection openReader(Path file) {
      readers.incrementAndGet();
      return new Counted(driver.openReader(file));
    }

    private final class Counted implements SqlConnection {

      private final SqlConnection connection;

      Counted(SqlConnection connection) {
        this.connection = connection;
        open.incrementAndGet();
      }

      @Override
      public SqlDialect dialect() {
        return connection.dialect();
      }

      @Override
      public SqlStatement prepare(String sql) {
        return connection.prepare(sql);
      }

      @Override
      public void begin() {
        connection.begin();
      }

      @Override
      public void commit() {
        connection.commit();
      }

      @Override
      public void rollback() {
        connection.rollback();
      }

      @Override
      public void close() {
        open.decrementAndGet();
        connection.close();
      }
    }
  }
}

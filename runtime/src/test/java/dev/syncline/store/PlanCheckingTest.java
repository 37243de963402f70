package dev.syncline.store;

import static dev.syncline.query.Filter.all;
import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DUE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.syncline.error.QueryException;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@EnumSource(Sqlite.class)
final class PlanCheckingTest {

  @Parameter Sqlite sqlite;
  @TempDir Path folder;
  private Store store;
  private TodoDao todos;

  @BeforeEach
  void open() {
    Path file = folder.resolve("todo.db");
    store = Store.open(file, new PlanCheckingDriver(sqlite.driver()), Durability.NORMAL);
    store.write(
        session -> {
          new TableInstaller(file).install(session, TodoSchema.INSTANCE);
          session.execute("CREATE INDEX places ON todo (title, priority)");
          session.execute("CREATE INDEX days ON todo (due)");
          return session;
        });
    todos = new TodoDao(store);
    todos.insert(Todo.of("a", "Milk"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  static Stream<Query<Todo>> served() {
    return Stream.of(
        where(ID.eq("a")),
        where(TITLE.eq("Milk")),
        where(TITLE.startsWith("Mi")),
        where(TITLE.in(List.of("Milk", "Bread")).and(NOTE.isNull())),
        where(TITLE.in(Collections.nCopies(1000, "Milk"))),
        where(TITLE.eq("Milk").and(NOTE.upper().ne("X"))),
        where(TITLE.eq("Milk")).orderBy(PRIORITY.desc()).limit(3),
        where(TITLE.eq("Milk").and(PRIORITY.gt(1))),
        where(DUE.isNull()),
        where(DUE.isNull().or(TITLE.eq("Milk"))),
        Filter.<Todo>all().orderBy(DUE.asc()).limit(3),
        Filter.<Todo>all()
            .orderBy(DUE.asc())
            .limit(3)
            .after(Todo.of("a", "Milk").with("due", "2026-11-23")),
        Filter.<Todo>all().limit(3),
        where(NOTE.in(List.of()).and(DONE.isTrue())));
  }

  @ParameterizedTest
  @MethodSource("served")
  void whatAnIndexServesRuns(Query<Todo> query) {
    assertThatNoException().isThrownBy(() -> todos.list(query.indexed()));
    assertThat(todos.list(query.indexed())).isEqualTo(todos.list(query));
  }

  static Stream<Query<Todo>> scanned() {
    return Stream.of(
        all(),
        where(NOTE.isNull()),
        where(PRIORITY.eq(1)),
        where(TITLE.upper().eq("MILK")),
        where(TITLE.eq("Milk").or(NOTE.isNull())),
        where(NOTE.eq("x")).orderBy(DUE.asc()).limit(3),
        Filter.<Todo>all().orderBy(DUE.asc()),
        Filter.<Todo>all().orderBy(DUE.asc()).offset(3),
        Filter.<Todo>all().orderBy(NOTE.asc()).limit(3));
  }

  @ParameterizedTest
  @MethodSource("scanned")
  void whatScansATableFailsIfItIsSaidToBeIndexed(Query<Todo> query) {
    assertThatNoException().isThrownBy(() -> todos.list(query));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.list(query.indexed()))
        .withMessageContaining("reads all of table todo")
        .withMessageContaining("SCAN todo");
  }

  @Test
  void theIndexThatServesItIsNamed() {
    assertAdvice("@Index of note, done.", where(NOTE.eq("x").and(DONE.isTrue())).indexed());
    assertAdvice(
        "@Index of note, priority.",
        where(PRIORITY.gt(1).and(NOTE.eq("x"))).orderBy(DUE.asc()).indexed());
    assertAdvice(
        "@Index of note, due.",
        where(NOTE.isNull()).orderBy(DUE.asc()).orderBy(ID.asc()).indexed());
    assertAdvice("@Index of note.", where(NOTE.startsWith("x")).orderBy(DUE.asc()).indexed());
    assertAdvice("leave indexed() out", where(NOTE.upper().eq("X")).indexed());
    assertAdvice(
        "leave indexed() out", Filter.<Todo>all().orderBy(DUE.asc().withNullsLast()).indexed());
  }

  private void assertAdvice(String advice, Query<Todo> query) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.list(query))
        .withMessageContaining(advice);
  }

  @Test
  void everyWayToReadOrWriteIsChecked() {
    Query<Todo> query = where(NOTE.isNull()).indexed();
    List<Consumer<TodoDao>> all =
        List.of(
            it -> it.list(query),
            it -> it.first(query),
            it -> it.single(query),
            it -> it.exists(query),
            it -> it.count(query),
            it -> it.ids(query),
            it -> it.stream(query),
            it -> it.select(Projection.of(TITLE), query),
            it -> it.select(Projection.of(TITLE, count(), List::of), query.groupBy(TITLE)),
            it -> it.aggregate(PRIORITY.max(), query),
            it -> it.update(query, Assignment.set(DONE, true)),
            it -> it.delete(query));

    assertThat(all)
        .allSatisfy(
            use ->
                assertThatExceptionOfType(QueryException.class)
                    .isThrownBy(() -> use.accept(todos))
                    .withMessageContaining("@Index of note."));
    assertThat(todos.count(all())).isEqualTo(1);
  }

  @Test
  void withoutTheDriverForTestsTheyRun() {
    try (Store plain = Stores.open(folder.resolve("plain.db"))) {
      assertThat(new TodoDao(plain).list(where(NOTE.isNull()).indexed())).isEmpty();
    }
  }
}

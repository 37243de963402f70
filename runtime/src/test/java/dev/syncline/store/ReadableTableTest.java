package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.error.StoreException;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.RawQuery;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Todo;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Sqlite.class)
final class ReadableTableTest extends TodoDatabase {

  private static final TextColumn<Todo> PARENT =
      new TextColumn<>(Column.of("note", ColumnType.TEXT).references("todo"));
  private static final Query<Todo> BY_PRIORITY = Filter.<Todo>all().orderBy(PRIORITY.asc());

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  @BeforeEach
  void fill() {
    for (int i = 0; i < 10; i++) {
      todos.insert(Todo.of("row " + i, "T" + i % 2).with("priority", (long) i));
    }
  }

  @Test
  void theOneRowOfAQueryIsGiven() {
    assertThat(todos.single(where(PRIORITY.eq(3))).id()).isEqualTo("row 3");
    assertThat(todos.single(BY_PRIORITY.limit(1)).id()).isEqualTo("row 0");
    assertThat(todos.single(BY_PRIORITY.offset(9)).id()).isEqualTo("row 9");
  }

  @Test
  void moreOrFewerThanOneRowIsNotASingleOne() {
    assertNotSingle(where(PRIORITY.eq(77)), "no row of table todo");
    assertNotSingle(BY_PRIORITY.limit(0), "no row of table todo");
    assertNotSingle(where(TITLE.eq("T1")), "more than one row of table todo");
  }

  private void assertNotSingle(Query<Todo> query, String how) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.single(query))
        .withMessageContaining(how)
        .withMessageContaining("first()");
  }

  @Test
  void countAndExistenceAreThoseOfTheRowsThatTheQueryGives() {
    Query<Todo> odd = where(TITLE.eq("T1"));

    assertThat(todos.count(odd)).isEqualTo(5);
    assertThat(todos.count(odd.limit(3))).isEqualTo(3);
    assertThat(todos.count(odd.limit(30).offset(4))).isEqualTo(1);
    assertThat(todos.count(odd.offset(3))).isEqualTo(2);
    assertThat(todos.count(odd.limit(0))).isZero();
    assertThat(todos.exists(odd)).isTrue();
    assertThat(todos.exists(odd.offset(4))).isTrue();
    assertThat(todos.exists(odd.offset(5))).isFalse();
    assertThat(todos.exists(odd.limit(0))).isFalse();
    assertThat(todos.exists(where(TITLE.eq("T2")))).isFalse();
  }

  @Test
  void idsComeInTheOrderOfTheQuery() {
    assertThat(todos.ids(where(TITLE.eq("T1")).orderBy(PRIORITY.desc()).limit(3).offset(1)))
        .containsExactly("row 7", "row 5", "row 3");
  }

  @Test
  void nothingIsReadOfAClosedStore() {
    store.close();

    List<Consumer<TodoDao>> reads =
        List.of(
            it -> it.find("row 1"),
            it -> it.list(Filter.all()),
            it -> it.first(Filter.all()),
            it -> it.single(Filter.all()),
            it -> it.exists(Filter.all()),
            it -> it.count(Filter.all()),
            it -> it.ids(Filter.all()),
            it -> it.list(Filter.<Todo>all().after(Todo.of("row 1", "T1"))),
            it -> it.list(RawQuery.of("SELECT * FROM todo")),
            it -> it.select(RawQuery.of("SELECT id FROM todo"), row -> row.text(0)),
            it -> it.observe(Filter.all(), Runnable::run, result -> {}),
            it -> it.live(Filter.all()).observe(Runnable::run, result -> {}),
            it -> it.withChildren(Filter.all(), it, PARENT, Filter.all()),
            it -> it.update(Filter.all(), Assignment.set(TITLE, "T")),
            it -> it.delete(Filter.all()),
            it -> it.select(Projection.of(TITLE), Filter.all()),
            it -> it.select(Projection.of(TITLE), Filter.<Todo>all().groupBy(TITLE)),
            it -> it.aggregate(PRIORITY.max(), Filter.all()),
            it -> it.stream(Filter.all()));
    assertThat(reads)
        .allSatisfy(
            read ->
                assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> read.accept(todos))
                    .withMessageContaining("was closed by this app"));
  }

  @Test
  void whatAWriteWroteIsReadWithinIt() {
    Todo more = Todo.of("more", "T1").with("priority", 77L);

    store.write(
        session -> {
          todos.insert(more);
          assertThat(todos.single(where(PRIORITY.eq(77)))).isEqualTo(more);
          assertThat(todos.ids(where(PRIORITY.gt(8)))).containsExactlyInAnyOrder("row 9", "more");
          return session;
        });
  }

  @Test
  void theLargestLimitAndOffsetAreTakenAsOthers() {
    assertThat(todos.ids(Filter.<Todo>all().limit(Long.MAX_VALUE).offset(Long.MAX_VALUE)))
        .isEmpty();
    assertThat(todos.ids(BY_PRIORITY.limit(Long.MAX_VALUE)))
        .isEqualTo(IntStream.range(0, 10).mapToObj(i -> "row " + i).collect(Collectors.toList()));
  }
}

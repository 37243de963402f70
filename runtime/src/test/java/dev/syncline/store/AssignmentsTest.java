package dev.syncline.store;

import static dev.syncline.query.Assignment.set;
import static dev.syncline.query.Assignment.setNull;
import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.BEFORE;
import static dev.syncline.query.TodoColumns.DAY;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DUE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.RATIO;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.VIEWS;
import static dev.syncline.query.TodoColumns.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import dev.syncline.query.Filter;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.TextColumn;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns set in the rows of a query. */
final class AssignmentsTest extends TodoDatabase {

  private static final Filter<Todo> ALL = Filter.all();
  private static final int ROWS = 100;

  @BeforeEach
  void fill() {
    store.write(
        session -> {
          for (int i = 0; i < ROWS; i++) {
            todos.insert(Todo.of("row " + i, "T" + i % 2).with("priority", (long) i));
          }
          return session;
        });
  }

  @Test
  void everyKindOfValueIsSet() {
    int changed =
        todos.update(
            where(ID.eq("row 7")),
            set(TITLE, TITLE.concat(" is ").concat(ID)),
            set(NOTE, "a note"),
            set(PRIORITY, PRIORITY.times(2)),
            set(VIEWS, 5),
            set(WEIGHT, 1),
            set(RATIO, WEIGHT.plus(0.5)),
            set(DONE, true),
            set(BEFORE, Mood.GRIM),
            set(DUE, LocalDate.of(2026, 11, 23)));

    assertThat(changed).isEqualTo(1);
    assertThat(todos.find("row 7"))
        .contains(
            Todo.of("row 7", "T1 is row 7")
                .with("note", "a note", "priority", 14L, "views", 5L, "weight", 1.0)
                .with("ratio", 0.5, "done", 1L, "before", "GRIM", "due", "2026-11-23"));
    assertThat(todos.find("row 8")).contains(Todo.of("row 8", "T0").with("priority", 8L));
  }

  @Test
  void aValueIsTakenAway() {
    todos.update(ALL, set(NOTE, "a note"));

    assertThat(todos.update(where(TITLE.eq("T1")), setNull(NOTE))).isEqualTo(ROWS / 2);
    assertThat(todos.count(where(NOTE.isNull()))).isEqualTo(ROWS / 2);
  }

  @Test
  void rowsThatHaveTheValuesAlreadyDoNotCount() {
    assertThat(todos.update(ALL, set(TITLE, "T0"))).isEqualTo(ROWS / 2);
    assertThat(todos.update(ALL, set(TITLE, TITLE))).isZero();
  }

  @Test
  void theOrderAndTheLimitOfTheQueryCount() {
    assertThat(todos.update(ALL.orderBy(PRIORITY.desc()).limit(3), set(TITLE, "last")))
        .isEqualTo(3);
    assertThat(todos.ids(where(TITLE.eq("last")).orderBy(ID.asc())))
        .containsExactly("row 97", "row 98", "row 99");
    assertThat(todos.delete(ALL.orderBy(PRIORITY.asc()).limit(4).offset(1))).isEqualTo(4);
    assertThat(todos.ids(ALL.orderBy(PRIORITY.asc()).limit(2))).containsExactly("row 0", "row 5");
  }

  @Test
  void whatIsWrittenDoesNotChangeWhichRowsAre() {
    assertThat(todos.update(where(PRIORITY.lt(50)), set(PRIORITY, PRIORITY.plus(1)))).isEqualTo(50);
    assertThat(todos.count(where(PRIORITY.eq(50)))).isEqualTo(2);
  }

  @Test
  void allRowsAreWrittenOrNone() {
    todos.update(where(ID.eq("row 99")), set(PRIORITY, Integer.MAX_VALUE));

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(
            () -> todos.update(ALL.orderBy(PRIORITY.asc()), set(PRIORITY, PRIORITY.plus(1))))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INVALID))
        .satisfies(e -> assertThat(e.column()).isEqualTo("priority"))
        .satisfies(e -> assertThat(e.rowId()).isEqualTo("row 99"))
        .withMessageContaining("has no room");
    assertThat(todos.find("row 0").orElseThrow().priority()).isZero();
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    todos.update(where(ID.eq("row 1")), set(WEIGHT, Double.MAX_VALUE), set(VIEWS, Long.MAX_VALUE));

    refused(() -> todos.update(ALL, set(WEIGHT, WEIGHT.times(2))), "weight");
    refused(() -> todos.update(ALL, set(VIEWS, VIEWS.plus(1))), "views");
    refused(() -> todos.update(ALL, set(TITLE, "\ud800")), "title");
    refused(() -> todos.update(ALL, set(TITLE, NOTE)), "title");
    assertThat(todos.count(where(TITLE.in(List.of("T0", "T1"))))).isEqualTo(ROWS);
  }

  private static void refused(ThrowingCallable write, String column) {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(write)
        .satisfies(e -> assertThat(e.column()).isEqualTo(column))
        .withMessageContaining("table todo");
  }

  @Test
  void whatCannotBeSetIsToldAtOnce() {
    TextColumn<Todo> version = new TextColumn<>(Column.version());
    InstantColumn<Todo> updatedAt = new InstantColumn<>(Column.updatedAt());
    TextColumn<Todo> serverOnly =
        new TextColumn<>(Column.of("checked", ColumnType.TEXT).serverOnly());

    unfit(() -> set(ID, "b"), "Column id is not for apps");
    unfit(() -> set(version, "1"), "Column version is not for apps");
    unfit(() -> set(updatedAt, Instant.EPOCH), "Column updatedAt is not for apps");
    unfit(() -> set(serverOnly, "yes"), "Column checked is not for apps");
    unfit(() -> setNull(TITLE), "Column title holds a value in every row");
    unfit(() -> set(PRIORITY, 1L << 40), "Column priority has no room for 1099511627776");
    unfit(() -> set(DAY, LocalDate.of(10_000, 1, 1)), "Column day cannot hold this");
    unfit(() -> set(WEIGHT, Double.NaN), "NaN");
    unfit(() -> todos.update(ALL, set(NOTE, "a"), setNull(NOTE)), "Column note of table todo is");
  }

  private static void unfit(ThrowingCallable write, String message) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(write)
        .withMessageContaining(message);
  }
}

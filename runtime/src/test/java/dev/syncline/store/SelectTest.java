package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.BEFORE;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DUE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.MADE_AT;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.ORDER;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.RATIO;
import static dev.syncline.query.TodoColumns.SIZE;
import static dev.syncline.query.TodoColumns.STARRED;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.QueryException;
import dev.syncline.error.UnreadableException;
import dev.syncline.query.Filter;
import dev.syncline.query.Projection;
import dev.syncline.query.Selection;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Some values of rows as SQLite gives them, against those of whole rows. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class SelectTest extends TodoDatabase {

  private static final Filter<Todo> ALL = Filter.all();

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  private RandomTable table;

  record Line(
      @Nullable String note,
      int priority,
      @Nullable Long size,
      @Nullable Boolean starred,
      @Nullable Double ratio,
      Instant madeAt,
      @Nullable LocalDate due,
      @Nullable Mood before) {

    static Line of(Todo it) {
      return new Line(
          it.note(),
          it.priority(),
          it.size(),
          it.starred(),
          it.ratio(),
          it.madeAt(),
          it.due(),
          it.before());
    }
  }

  record Pair(@Nullable Integer order, @Nullable Mood before) {}

  record Place(int order) {}

  @BeforeEach
  void fill() {
    table = RandomTable.of(store, 60);
  }

  @Test
  void aProjectionReadsWhatItsConstructorTakes() {
    Projection<Todo, Line> line =
        Projection.of(NOTE, PRIORITY, SIZE, STARRED, RATIO, MADE_AT, DUE, BEFORE, Line::new);
    Seeds.forEach(
        200,
        random -> {
          Selection<Todo> query = table.query(random);
          assertThat(todos.select(line, query))
              .isEqualTo(table.list(query).stream().map(Line::of).collect(Collectors.toList()));
        });
  }

  @Test
  void ofDistinctRowsTheLimitCountsEachOnce() {
    Projection<Todo, Pair> pairs = Projection.of(ORDER, BEFORE, Pair::new).distinct();
    Seeds.forEach(
        200,
        random -> {
          Selection<Todo> one = table.query(random);
          Selection<Todo> query =
              new Selection<>(
                  one.condition(), List.of(ORDER.asc(), BEFORE.desc()), -1, 0, null, false);
          List<Pair> expected =
              table.list(query).stream()
                  .map(it -> new Pair(it.order(), it.before()))
                  .distinct()
                  .collect(Collectors.toList());
          assertThat(todos.select(pairs, query)).isEqualTo(expected);
          assertThat(todos.select(pairs, query.limit(3).offset(1)))
              .isEqualTo(expected.stream().skip(1).limit(3).collect(Collectors.toList()));
        });
  }

  @Test
  void pagesAndGroupsOfThemBeginAfterAnItem() {
    Selection<Todo> page = ALL.orderBy(DUE.desc()).limit(7);
    Selection<Todo> second = page.after(todos.list(page).get(6));
    List<String> expected = todos.ids(ALL.orderBy(DUE.desc()).limit(7).offset(7));

    assertThat(todos.select(Projection.of(ID), second)).isEqualTo(expected);
    assertThat(todos.select(Projection.of(ID), second.groupBy(ID)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void oneValueNeedsNoRecord() {
    assertThat(todos.select(Projection.of(ID), ALL.orderBy(ID.asc()).limit(2)))
        .containsExactly("row 0", "row 1");
    assertThat(todos.select(Projection.of(NOTE), where(NOTE.isNull()).limit(1)))
        .containsExactly((String) null);
    assertThat(todos.select(Projection.of(ID, String::length), where(ID.eq("row 7"))))
        .containsExactly(5);
  }

  @Test
  void whatIsComputedCanBeSelected() {
    todos.insert(Todo.of("a", "Größe").with("priority", 20L, "ratio", 0.5, "due", "2026-11-23"));

    assertThat(
            todos.select(
                Projection.of(
                    TITLE.upper(),
                    TITLE.length(),
                    PRIORITY.plus(1).times(2),
                    RATIO.plus(1),
                    DUE.year(),
                    List::<Object>of),
                where(ID.eq("a"))))
        .containsExactly(List.of("GRÖSSE", 5L, 42L, 1.5, 2026L));
  }

  @Test
  void aComputedNumberThatOverflowedIsNotCut() {
    todos.insert(Todo.of("max", "").with("views", Long.MAX_VALUE));
    todos.insert(Todo.of("min", "").with("views", Long.MIN_VALUE));

    assertThat(todos.select(Projection.of(VIEWS.plus(0)), where(ID.eq("max"))))
        .containsExactly(Long.MAX_VALUE);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.select(Projection.of(VIEWS.plus(1)), where(ID.eq("max"))))
        .withMessageContaining("64 bits");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.select(Projection.of(VIEWS.minus(1)), where(ID.eq("min"))))
        .withMessageContaining("64 bits");
  }

  @Test
  void nullWithoutRoomIsTold() {
    todos.insert(Todo.of("a", "Milk"));

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> todos.select(Projection.of(ORDER, Place::new), where(ID.eq("a"))))
        .withMessageContaining("row of table todo")
        .withMessageContaining("NullPointerException")
        .withCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void namesThatAreNotKnownAreNull() {
    todos.insert(Todo.of("a", "Milk"));
    store.write(
        session -> {
          session.execute("UPDATE todo SET \"before\" = 'AMAZED' WHERE \"id\" = 'a'");
          return session;
        });

    assertThat(todos.select(Projection.of(BEFORE), where(ID.eq("a")))).containsExactly((Mood) null);
  }

  @Test
  void distinctRowsAreOrderedByWhatIsSelected() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(
            () ->
                todos.select(
                    Projection.of(DONE).distinct(), ALL.orderBy(DUE.asc()).orderBy(ID.asc())))
        .withMessageContaining("column due")
        .withMessageContaining("Select");
    todos.insert(Todo.of("a", "Milk"));
    todos.insert(Todo.of("b", "milk"));
    assertThat(
            todos.select(
                Projection.of(TITLE).distinct(),
                where(TITLE.in(List.of("milk", "Milk"))).orderBy(TITLE.ignoringCase().asc())))
        .containsExactlyInAnyOrder("milk", "Milk");
  }

  @Test
  void onlyTheNamedColumnsAreRead() {
    todos.insert(Todo.of("a", "Milk"));
    store.write(
        session -> {
          session.execute("UPDATE todo SET \"mood\" = 'AMAZED', \"due\" = 'never'");
          return session;
        });

    assertThat(todos.select(Projection.of(TITLE), where(ID.eq("a")))).containsExactly("Milk");
  }
}

package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.BEFORE;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.DUE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.MADE_AT;
import static dev.syncline.query.TodoColumns.MOOD;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.ORDER;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.RATIO;
import static dev.syncline.query.TodoColumns.SEEN_AT;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.VIEWS;
import static dev.syncline.query.TodoColumns.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.syncline.Seeds;
import dev.syncline.error.QueryException;
import dev.syncline.error.StoreException;
import dev.syncline.query.Filter;
import dev.syncline.query.Groups;
import dev.syncline.query.Projection;
import dev.syncline.query.Selection;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Letters;
import dev.syncline.schema.Todo;
import dev.syncline.schema.Todo.Mood;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups and aggregates as SQLite gives them, against the same computed of all rows in Java. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class GroupsTest extends TodoDatabase {

  private static final Filter<Todo> ALL = Filter.all();

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  private RandomTable table;

  record PerDay(
      @Nullable Object due,
      long rows,
      long notes,
      long moods,
      @Nullable Integer least,
      @Nullable Mood last,
      @Nullable Instant latest,
      @Nullable Long orders) {

    static PerDay of(List<Todo> group) {
      return new PerDay(
          group.get(0).due(),
          group.size(),
          values(group, Todo::note).size(),
          values(group, Todo::before).stream().distinct().count(),
          greatest(group, Todo::priority, Comparator.reverseOrder()),
          greatest(group, Todo::before, Comparator.naturalOrder()),
          greatest(group, Todo::seenAt, Comparator.naturalOrder()),
          values(group, Todo::order).stream()
              .mapToLong(it -> it)
              .boxed()
              .reduce(Long::sum)
              .orElse(null));
    }
  }

  record PerLetters(String letters, long rows, long notes, @Nullable String last) {

    static PerLetters of(String letters, List<Todo> group) {
      List<String> notes =
          values(group, Todo::note).stream().map(Letters::upper).collect(Collectors.toList());
      return new PerLetters(
          letters,
          group.size(),
          notes.stream().distinct().count(),
          notes.stream().max(Evaluation.order()).orElse(null));
    }
  }

  record PerMood(Mood mood, long rows) {}

  @BeforeEach
  void fill() {
    table = RandomTable.of(store, 60);
  }

  @Test
  void aggregatesAreThoseOfTheRowsOfEachGroup() {
    Projection<Todo, PerDay> perDay =
        Projection.of(
            DUE,
            count(),
            NOTE.count(),
            BEFORE.countDistinct(),
            PRIORITY.min(),
            BEFORE.max(),
            SEEN_AT.max(),
            ORDER.sum(),
            PerDay::new);
    Seeds.forEach(
        300,
        random -> {
          Selection<Todo> query = table.query(random);
          List<PerDay> expected =
              groups(table.list(query), Todo::due).stream()
                  .map(PerDay::of)
                  .collect(Collectors.toList());
          assertThat(todos.select(perDay, query.groupBy(DUE)))
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void keysAggregatesAndOrdersMayBeWhatSqliteHasToBeTaught() {
    Projection<Todo, PerLetters> perLetters =
        Projection.of(
            TITLE.lower(),
            count(),
            NOTE.upper().countDistinct(),
            NOTE.upper().max(),
            PerLetters::new);
    Seeds.forEach(
        100,
        random -> {
          Selection<Todo> query = table.query(random);
          List<PerLetters> expected =
              groups(table.list(query), it -> Letters.lower(it.title())).stream()
                  .map(it -> PerLetters.of(Letters.lower(it.get(0).title()), it))
                  .filter(it -> it.last() != null && it.last().compareTo("A") >= 0)
                  .sorted(Comparator.comparing(PerLetters::letters, Evaluation.order()))
                  .skip(1)
                  .collect(Collectors.toList());
          Groups<Todo> groups =
              query
                  .groupBy(TITLE.lower())
                  .having(NOTE.upper().max().ge("A"))
                  .orderBy(TITLE.lower().asc())
                  .offset(1);
          assertThat(todos.select(perLetters, groups)).isEqualTo(expected);
        });
  }

  @Test
  void ofAllRowsAnAggregateIsOneValue() {
    Seeds.forEach(
        300,
        random -> {
          Selection<Todo> query = table.query(random);
          List<Todo> rows = table.list(query);
          assertThat(todos.aggregate(count(), query)).contains((long) rows.size());
          assertThat(todos.aggregate(BEFORE.min(), query))
              .isEqualTo(
                  Optional.ofNullable(
                      greatest(rows, Todo::before, Comparator.<Mood>reverseOrder())));
          assertThat(todos.aggregate(RATIO.max(), query))
              .isEqualTo(
                  Optional.ofNullable(
                      greatest(rows, Todo::ratio, Comparator.<Double>naturalOrder())));
          sumIsExact(query, values(rows, Todo::views));
          meansAreClose(query, rows);
        });
  }

  private void sumIsExact(Selection<Todo> query, List<Long> views) {
    BigInteger sum =
        views.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (views.isEmpty()) {
      assertThat(todos.aggregate(VIEWS.sum(), query)).isEmpty();
    } else if (sum.bitLength() < Long.SIZE) {
      assertThat(todos.aggregate(VIEWS.sum(), query)).contains(sum.longValueExact());
    } else {
      assertThatExceptionOfType(QueryException.class)
          .isThrownBy(() -> todos.aggregate(VIEWS.sum(), query))
          .withMessageContaining("64 bits");
    }
  }

  private void meansAreClose(Selection<Todo> query, List<Todo> rows) {
    List<Long> views = values(rows, Todo::views);
    BigInteger sum =
        views.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    Optional<Double> mean = todos.aggregate(VIEWS.avg(), query);
    assertThat(mean.isPresent()).isEqualTo(!views.isEmpty());
    mean.ifPresent(
        it ->
            assertThat(it)
                .isCloseTo(sum.doubleValue() / views.size(), within(Math.abs(it) / 1e12)));
  }

  @Test
  void floatingNumbersAreAddedUp() {
    for (double ratio : new double[] {0.5, 0.25, -2}) {
      todos.insert(Todo.of("ratio " + ratio, "sum").with("ratio", ratio));
    }
    todos.insert(Todo.of("none", "sum"));

    assertThat(todos.aggregate(RATIO.sum(), where(TITLE.eq("sum")))).contains(-1.25);
    assertThat(todos.aggregate(RATIO.avg(), where(TITLE.eq("sum")))).contains(-1.25 / 3);
    assertThat(todos.aggregate(RATIO.plus(1).sum(), where(TITLE.eq("sum")))).contains(1.75);
  }

  @Test
  void ofNoRowsThereIsNoValueButANumberOfThem() {
    Filter<Todo> none = where(TITLE.eq("nowhere"));

    assertThat(todos.aggregate(count(), none)).contains(0L);
    assertThat(todos.aggregate(NOTE.count(), none)).contains(0L);
    assertThat(todos.aggregate(ORDER.sum(), none)).isEmpty();
    assertThat(todos.aggregate(ORDER.avg(), none)).isEmpty();
    assertThat(todos.aggregate(RATIO.avg(), none)).isEmpty();
    assertThat(todos.aggregate(MOOD.max(), none)).isEmpty();
    assertThat(todos.select(Projection.of(MOOD, count(), PerMood::new), none.groupBy(MOOD)))
        .isEmpty();
  }

  @Test
  void sumsThatOverflowOnTheWayOnlyAreExact() {
    long[] views = {Long.MAX_VALUE, 5, -7};
    for (long number : views) {
      todos.insert(Todo.of("views " + number, "sum").with("views", number));
    }

    assertThat(todos.aggregate(VIEWS.sum(), where(TITLE.eq("sum")))).contains(Long.MAX_VALUE - 2);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.aggregate(VIEWS.times(2).sum(), where(TITLE.eq("sum"))))
        .withMessageContaining("64 bits");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(
            () ->
                todos.select(
                    Projection.of(count()),
                    where(TITLE.eq("sum")).groupBy(TITLE).having(VIEWS.sum().gt(0))))
        .havingCause()
        .withMessageContaining("integer overflow");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.aggregate(VIEWS.times(2).max(), where(TITLE.eq("sum"))))
        .withMessageContaining("64 bits");
  }

  @Test
  void groupsAreChosenOrderedAndCut() {
    Projection<Todo, PerMood> perMood = Projection.of(MOOD, count(), PerMood::new);
    List<PerMood> all =
        groups(table.list(ALL.offset(0)), Todo::mood).stream()
            .map(it -> new PerMood(it.get(0).mood(), it.size()))
            .collect(Collectors.toList());
    Groups<Todo> groups = ALL.groupBy(MOOD);

    assertThat(todos.select(perMood, groups.orderBy(MOOD.desc())))
        .isEqualTo(sorted(all, Comparator.comparing(PerMood::mood).reversed()));
    assertThat(todos.select(perMood, groups.orderBy(count().desc()).orderBy(MOOD.asc())))
        .isEqualTo(
            sorted(
                all, Comparator.comparing(PerMood::rows).reversed().thenComparing(PerMood::mood)));
    long most = all.stream().mapToLong(PerMood::rows).max().orElseThrow();
    assertThat(todos.select(perMood, groups.having(count().lt(most).not())))
        .allSatisfy(it -> assertThat(it.rows()).isEqualTo(most))
        .isNotEmpty();
    assertThat(todos.select(perMood, groups.orderBy(MOOD.asc()).limit(1).offset(1)))
        .containsExactly(sorted(all, Comparator.comparing(PerMood::mood)).get(1));
  }

  @Test
  void theLimitBeforeGroupsIsOfRowsAndTheOneAfterOfGroups() {
    Selection<Todo> five = ALL.orderBy(ID.asc()).limit(5);

    List<PerMood> found =
        todos.select(Projection.of(MOOD, count(), PerMood::new), five.groupBy(MOOD));
    assertThat(found.stream().mapToLong(PerMood::rows).sum()).isEqualTo(5);
    assertThat(todos.aggregate(count(), five)).contains(5L);
  }

  @Test
  void groupsCanBeComparedByTheExtremesOfAnEnum() {
    Groups<Todo> groups = ALL.groupBy(DONE).groupBy(DUE);
    Projection<Todo, Mood> greatest = Projection.of(MOOD.max(), it -> it);

    assertThat(todos.select(greatest, groups.having(MOOD.max().lt(Mood.GRIM))))
        .isNotEmpty()
        .doesNotContain(Mood.GRIM);
    assertThat(todos.select(greatest, groups.orderBy(MOOD.max().asc()))).isSorted();
  }

  @Test
  void whatRowsOfAGroupDifferInIsNotAskedFor() {
    Projection<Todo, PerMood> mixed = Projection.of(MOOD, count(), PerMood::new);

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.select(mixed, ALL))
        .withMessageContaining("column mood")
        .withMessageContaining("Group by it");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.select(mixed, ALL.groupBy(DONE)))
        .withMessageContaining("column mood");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.select(mixed, ALL.groupBy(MOOD).orderBy(TITLE.asc())))
        .withMessageContaining("column title");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> ALL.groupBy(MOOD).limit(-1))
        .withMessageContaining("-1");
  }

  @Test
  void aKeyCanBeComputed() {
    assertThat(
            todos.select(
                Projection.of(MADE_AT.year(), count(), (year, rows) -> Map.entry(year, rows)),
                ALL.groupBy(MADE_AT.year())))
        .hasSize((int) rows().stream().map(it -> year(it.madeAt())).distinct().count());
  }

  private List<Todo> rows() {
    return table.list(ALL.offset(0));
  }

  private static String year(Instant instant) {
    return instant.toString().substring(0, 4);
  }

  private static <R> List<R> sorted(List<R> list, Comparator<R> order) {
    return list.stream().sorted(order).collect(Collectors.toList());
  }

  /** The items that agree in the key, null agreeing with null. */
  private static <K> Collection<List<Todo>> groups(
      List<Todo> items, Function<Todo, @Nullable K> key) {
    return items.stream()
        .collect(Collectors.groupingBy(it -> Optional.ofNullable(key.apply(it))))
        .values();
  }

  private static <V> List<V> values(List<Todo> items, Function<Todo, @Nullable V> value) {
    return items.stream().map(value).filter(Objects::nonNull).collect(Collectors.toList());
  }

  private static <V> @Nullable V greatest(
      List<Todo> items, Function<Todo, @Nullable V> value, Comparator<V> order) {
    return values(items, value).stream().max(order).orElse(null);
  }
}

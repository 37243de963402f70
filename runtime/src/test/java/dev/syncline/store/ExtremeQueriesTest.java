package dev.syncline.store;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.ID;
import static dev.syncline.query.TodoColumns.NOTE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.FilterException;
import dev.syncline.error.QueryException;
import dev.syncline.query.Assignment;
import dev.syncline.query.Filter;
import dev.syncline.query.IntegerValue;
import dev.syncline.query.ODataDialect;
import dev.syncline.query.ODataRenderer;
import dev.syncline.query.Order;
import dev.syncline.query.Predicate;
import dev.syncline.query.Projection;
import dev.syncline.query.Query;
import dev.syncline.query.Selection;
import dev.syncline.query.TextValue;
import dev.syncline.query.WirePredicate;
import dev.syncline.query.tree.Condition.Or;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries that are far too long or too deep work or are refused; no stack overflows. */
@ParameterizedClass
@EnumSource(Sqlite.class)
final class ExtremeQueriesTest extends TodoDatabase {

  private static final int MANY = 10_000;

  @Parameter Sqlite sqlite;

  @Override
  protected Sqlite sqlite() {
    return sqlite;
  }

  @BeforeEach
  void fill() {
    todos.insert(Todo.of("a", "Milk"));
  }

  private static WirePredicate<Todo> alternating() {
    WirePredicate<Todo> deep = DONE.isFalse();
    for (int i = 0; i < MANY; i++) {
      deep = i % 2 == 0 ? deep.and(DONE.isFalse()) : deep.or(DONE.isTrue());
    }
    return deep;
  }

  private static WirePredicate<Todo> negated() {
    WirePredicate<Todo> deep = DONE.isFalse();
    for (int i = 0; i < MANY; i++) {
      deep = deep.not();
    }
    return deep;
  }

  private static Predicate<Todo> folded() {
    Predicate<Todo> deep = TITLE.ignoringCase().eq("milk");
    for (int i = 0; i < MANY; i++) {
      deep = TITLE.ignoringCase().eq("milk").and(deep.not());
    }
    return deep;
  }

  private static TextValue<Todo> lowered() {
    TextValue<Todo> deep = TITLE;
    for (int i = 0; i < MANY; i++) {
      deep = deep.lower();
    }
    return deep;
  }

  private static IntegerValue<Todo, ?> sum() {
    IntegerValue<Todo, ?> deep = PRIORITY;
    for (int i = 0; i < MANY; i++) {
      deep = deep.plus(1);
    }
    return deep;
  }

  @Test
  void whatIsTooDeepIsRefusedByWhateverReadsOrWrites() {
    Stream.of(alternating(), negated(), folded(), lowered().eq("milk"), sum().eq(7))
        .map(Selection::where)
        .forEach(this::assertRefused);
    Stream.of(lowered().asc(), sum().desc()).forEach(this::assertRefused);
  }

  private void assertRefused(Query<Todo> query) {
    List<Consumer<TodoDao>> uses =
        List.of(
            it -> it.list(query),
            it -> it.first(query),
            it -> it.count(query),
            it -> it.exists(query),
            it -> it.ids(query),
            it -> it.stream(query),
            it -> it.list(query.after(Todo.of("a", "Milk"))),
            it -> it.list(query.indexed()),
            it -> it.select(Projection.of(ID), query),
            it -> it.select(Projection.of(ID), query.groupBy(ID)),
            it -> it.aggregate(count(), query),
            it -> it.observe(query, Runnable::run, result -> {}),
            it -> it.update(query, Assignment.set(DONE, true)),
            it -> it.delete(query));
    assertThat(uses).allSatisfy(this::assertRefused);
    todos.update(Todo.of("a", "Milk"));
    assertThat(todos.count(Filter.all())).isEqualTo(1);
  }

  private void assertRefused(Order<Todo> order) {
    Query<Todo> query = Filter.<Todo>all().orderBy(order);
    List<Consumer<TodoDao>> uses =
        List.of(
            it -> it.list(query),
            it -> it.list(query.after(Todo.of("a", "Milk"))),
            it -> it.observe(query, Runnable::run, result -> {}),
            it -> it.select(Projection.of(ID).distinct(), query),
            it -> it.select(Projection.of(ID), Filter.<Todo>all().groupBy(ID).orderBy(order)));
    assertThat(uses).allSatisfy(this::assertRefused);
  }

  private void assertRefused(Consumer<TodoDao> use) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> use.accept(todos))
        .withMessageContaining("nested deeper");
  }

  @Test
  void whatIsTooDeepIsRefusedWhereverItIsComputed() {
    List<Consumer<TodoDao>> uses =
        List.of(
            it -> it.select(Projection.of(lowered()), Filter.all()),
            it -> it.aggregate(sum().sum(), Filter.all()),
            it -> it.select(Projection.of(sum()), Filter.<Todo>all().groupBy(sum())),
            it -> it.select(Projection.of(ID, sum(), List::of).distinct(), Filter.all()),
            it -> it.update(Filter.all(), Assignment.set(PRIORITY, sum())),
            it -> it.update(Filter.all(), Assignment.set(TITLE, lowered())),
            it -> Evaluation.holds(negated().condition(), TodoSchema.row(Todo.of("a", ""))),
            it -> Evaluation.holds(alternating().condition(), TodoSchema.row(Todo.of("a", ""))));
    assertThat(uses).allSatisfy(this::assertRefused);
  }

  @Test
  void manyConditionsBesideOneAnotherAreNotDeep() {
    WirePredicate<Todo> all = NOTE.isNull();
    WirePredicate<Todo> any = NOTE.isNotNull();
    for (int i = 0; i < MANY; i++) {
      all = all.and(NOTE.isNull());
      any = any.or(NOTE.isNotNull());
    }

    assertThat(todos.count(where(all))).isEqualTo(1);
    assertThat(todos.count(where(any))).isZero();
    assertThat(todos.count(Selection.where(TITLE.ignoringCase().eq("MILK").and(all)))).isEqualTo(1);
  }

  @Test
  void moreConditionsThanFitIntoAStatementAreRefused() {
    int most = store.read(SqlSession::dialect).values();
    WirePredicate<Todo> fewer = any(most);
    WirePredicate<Todo> more = any(most + 1);

    assertThat(todos.count(where(fewer))).isEqualTo(1);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.count(where(more)))
        .withMessageContaining("values. Ask for the rows in several queries");
  }

  private static WirePredicate<Todo> any(int count) {
    return new WirePredicate<>(new Or(Collections.nCopies(count, TITLE.eq("Milk").condition())));
  }

  @Test
  void aPullRefusesWhatIsTooDeepAsWell() {
    Stream.of(alternating(), negated(), sum().eq(7), lowered().eq("milk"))
        .forEach(
            it ->
                assertThatExceptionOfType(FilterException.class)
                    .isThrownBy(() -> ODataRenderer.render("todo", it, ODataDialect.zumo())));
  }

  @Test
  void valuesMayBeVeryLong() {
    String text = "Ä".repeat(1_000_000);
    todos.insert(Todo.of("long", text));
    Stream.of(
            TITLE.eq(text),
            TITLE.startsWith(text),
            TITLE.endsWith(text),
            TITLE.contains(text),
            TITLE.in(List.of(text, "x")),
            TITLE.in(List.of(text)).and(NOTE.isNull()),
            TITLE.ignoringCase().eq("ä".repeat(1_000_000)),
            TITLE.lower().ne(text).and(TITLE.length().gt(5)),
            TITLE.upper().concat("x").endsWith("Äx"))
        .forEach(it -> assertThat(todos.ids(Selection.where(it))).containsExactly("long"));
  }
}

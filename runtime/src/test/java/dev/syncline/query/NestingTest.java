package dev.syncline.query;

import static dev.syncline.query.Filter.where;
import static dev.syncline.query.TodoColumns.DONE;
import static dev.syncline.query.TodoColumns.PRIORITY;
import static dev.syncline.query.TodoColumns.TITLE;
import static dev.syncline.query.TodoColumns.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.schema.Todo;
import dev.syncline.store.TodoDatabase;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How deep conditions may be: SQLite takes what is not refused, and what is refused says so. */
final class NestingTest extends TodoDatabase {

  private static final int FAR_TOO_DEEP = 2000;

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape(400, "not", depth -> nested(depth, WirePredicate::not)),
        shape(140, "and in or", depth -> nested(depth, it -> it.and(done()).or(done()))),
        shape(140, "or in and, behind", depth -> nested(depth, it -> done().or(done().and(it)))),
        shape(16, "rows, the first of them deeper", depth -> nested(depth, NestingTest::row)),
        shape(200, "plus", NestingTest::sum),
        shape(200, "concat", NestingTest::joined),
        shape(100, "floor", NestingTest::floors));
  }

  private static Arguments shape(int least, String name, IntFunction<WirePredicate<Todo>> shape) {
    return Arguments.of(name, least, shape);
  }

  private interface Step {
    WirePredicate<Todo> apply(WirePredicate<Todo> condition);
  }

  private static WirePredicate<Todo> nested(int depth, Step step) {
    WirePredicate<Todo> condition = done();
    for (int i = 0; i < depth; i++) {
      condition = step.apply(condition);
    }
    return condition;
  }

  private static WirePredicate<Todo> done() {
    return DONE.isTrue();
  }

  private static WirePredicate<Todo> row(WirePredicate<Todo> first) {
    WirePredicate<Todo> row = first.or(done());
    for (int i = 2; i < 50; i++) {
      row = row.or(PRIORITY.eq(i));
    }
    return row.and(done());
  }

  private static WirePredicate<Todo> sum(int depth) {
    IntegerValue<Todo, ?> sum = PRIORITY;
    for (int i = 0; i < depth; i++) {
      sum = sum.plus(1);
    }
    return sum.eq(depth);
  }

  private static WirePredicate<Todo> joined(int depth) {
    TextValue<Todo> joined = TITLE;
    for (int i = 0; i < depth; i++) {
      joined = joined.concat("x");
    }
    return joined.startsWith("x");
  }

  private static WirePredicate<Todo> floors(int depth) {
    FloatingValue<Todo, ?> number = WEIGHT;
    for (int i = 0; i < depth; i++) {
      number = number.floor();
    }
    return number.gt(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void sqliteTakesWhatIsNotRefused(String name, int least, IntFunction<WirePredicate<Todo>> shape) {
    int deepest = least;
    while (!isRefused(shape.apply(deepest + 1))) {
      deepest++;
    }
    assertThat(todos.count(where(shape.apply(least)))).isZero();
    assertThat(todos.count(where(shape.apply(deepest)))).as("%s deep", deepest).isZero();
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> todos.list(where(shape.apply(FAR_TOO_DEEP))))
        .withMessage("A condition is nested deeper than SQLite can take. Ask in several queries.");
  }

  private static boolean isRefused(WirePredicate<Todo> condition) {
    try {
      SqlRenderer.clauses(SqlDialect.TAUGHT, where(condition));
      return false;
    } catch (QueryException refused) {
      return true;
    }
  }

  @Test
  void termsOfOneAndLieSideBySideFromEitherEnd() {
    WirePredicate<Todo> two = PRIORITY.eq(2);
    WirePredicate<Todo> three = PRIORITY.eq(3);

    assertThat(done().and(two.and(three)).condition())
        .isEqualTo(done().and(two).and(three).condition());
    assertThat(done().or(two.or(three)).condition())
        .isEqualTo(done().or(two).or(three).condition());
  }
}

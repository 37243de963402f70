package dev.syncline.query;

import static dev.syncline.query.TodoColumns.MOOD;
import static dev.syncline.query.TodoColumns.TITLE;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.syncline.schema.Todo;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where a query needs something: told at once, and never all rows or none. */
@SuppressWarnings("NullAway") // this is what is tested
final class NothingTest {

  static Stream<Arguments> comparisons() {
    FoldedText<Todo> folded = TITLE.ignoringCase();
    return Stream.of(
        of("title", () -> TITLE.eq((String) null)),
        of("title", () -> TITLE.in(Arrays.asList("a", null))),
        of("title", () -> TITLE.startsWith(null)),
        of("title", () -> TITLE.endsWith(null)),
        of("title", () -> TITLE.contains(null)),
        of("title", () -> TITLE.indexOf(null)),
        of("title", () -> TITLE.concat((String) null)),
        of("title", () -> TITLE.replace(null, "a")),
        of("title", () -> TITLE.replace("a", null)),
        of("title", () -> folded.eq(null)),
        of("title", () -> folded.in(Arrays.asList("a", null))),
        of("title", () -> folded.startsWith(null)),
        of("mood", () -> MOOD.eq((Todo.Mood) null)),
        of("mood", () -> MOOD.lt(null)),
        of("mood", () -> MOOD.max().ge(null)));
  }

  private static Arguments of(String column, ThrowingCallable asked) {
    return Arguments.of(column, asked);
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void comparedWithNamesTheColumnAndTheRemedy(String column, ThrowingCallable asked) {
    assertThatNullPointerException()
        .isThrownBy(asked)
        .withMessage("No value to compare " + column + " with; ask for null with isNull()");
  }

  @Test
  void asAConditionIsNotAllRows() {
    assertThatNullPointerException()
        .isThrownBy(() -> Filter.where(null))
        .withMessageContaining("all()");
    assertThatNullPointerException()
        .isThrownBy(() -> Selection.where(null))
        .withMessageContaining("all()");
  }

  @Test
  void asTheEndOfAPageIsNotTheBeginning() {
    assertThatNullPointerException().isThrownBy(() -> Filter.<Todo>all().after(null));
  }
}

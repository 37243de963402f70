package dev.syncline.schema;

import static dev.syncline.schema.TodoSchema.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RowBuilderTest {

  private final RowBuilder builder = new RowBuilder(TodoSchema.INSTANCE);

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("weight", row -> row.float64(at("weight"), Double.NaN)),
        refused("weight", row -> row.float64(at("weight"), Double.POSITIVE_INFINITY)),
        refused("ratio", row -> row.float64(at("ratio"), (Double) Double.NEGATIVE_INFINITY)),
        refused("madeAt", row -> row.instant(at("madeAt"), Instant.MAX)),
        refused("madeAt", row -> row.instant(at("madeAt"), Instant.MIN)),
        refused("seenAt", row -> row.instant(at("seenAt"), Instant.parse("0000-12-31T23:59:59Z"))),
        refused("day", row -> row.date(at("day"), LocalDate.of(10_000, 1, 1))),
        refused("due", row -> row.date(at("due"), LocalDate.of(0, 12, 31))),
        refused("due", row -> row.date(at("due"), LocalDate.MIN)));
  }

  private static Arguments refused(String column, Consumer<RowWriter> write) {
    return Arguments.of(column, write);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeKeptOrSentIsRefused(String column, Consumer<RowWriter> write) {
    builder.text(0, "a");

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> write.accept(builder))
        .withMessageContaining("Column " + column + " of row a in table todo")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INVALID))
        .satisfies(e -> assertThat(e.table()).isEqualTo("todo"))
        .satisfies(e -> assertThat(e.rowId()).isEqualTo("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udc00", "a\ud83d", "\ude00a", "\ude00\ud83d", "😀\ud83d"})
  void halfOfASurrogatePairIsRefused(String text) {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> builder.text(at("note"), text))
        .withMessageContaining("note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀", "a😀b", "\u0000", "\uffff", "e\u0301"})
  void anyOtherTextIsKept(String text) {
    builder.text(at("note"), text);

    assertThat(builder.build().text(at("note"))).isEqualTo(text);
  }

  @Test
  void theRowIsNamedEvenIfItHasNoIdYet() {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> builder.float64(at("weight"), Double.NaN))
        .satisfies(e -> assertThat(e.rowId()).isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "madeAt", "day", "mood"})
  void nullWhereTheModelHasNoRoomForItIsRefused(String column) {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> builder.text(at(column), null))
        .withMessageContaining("Column " + column + " in table todo")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INVALID));
  }

  @Test
  void theIdMayBeLeftOut() {
    assertThat(TodoSchema.row(Todo.of(null, "Milk")).isNull(0)).isTrue();
  }

  @Test
  void negativeZeroIsZeroAsInSqlite() {
    builder.float64(at("weight"), -0.0);

    assertThat(builder.build().get(at("weight"))).isEqualTo(0.0);
  }

  @Test
  void whatWasNotWrittenIsAbsent() {
    builder.nothing(at("note"));

    assertThat(builder.build().has(at("note"))).isTrue();
    assertThat(builder.build().has(at("title"))).isFalse();
  }
}

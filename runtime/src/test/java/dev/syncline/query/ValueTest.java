package dev.syncline.query;

import static dev.syncline.query.TodoColumns.DAY;
import static dev.syncline.query.TodoColumns.MADE_AT;
import static dev.syncline.query.TodoColumns.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.QueryException;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Todo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What conditions are asked with, where no row can have it. */
final class ValueTest {

  private static final DecimalColumn<Todo> PRICE =
      new DecimalColumn<>(Column.of("price", ColumnType.DECIMAL));
  private static final OffsetDateTimeColumn<Todo> FLIES =
      new OffsetDateTimeColumn<>(Column.of("flies", ColumnType.OFFSET_DATE_TIME));

  static Stream<Arguments> impossible() {
    return Stream.of(
        impossible("madeAt", () -> MADE_AT.lt(Instant.MAX)),
        impossible("madeAt", () -> MADE_AT.in(List.of(Instant.EPOCH, Instant.MIN))),
        impossible("madeAt", () -> MADE_AT.ge(Instant.parse("+10000-01-01T00:00:00Z"))),
        impossible("day", () -> DAY.eq(LocalDate.of(0, 12, 31))),
        impossible("day", () -> DAY.between(LocalDate.EPOCH, LocalDate.MAX)),
        impossible("flies", () -> FLIES.lt(OffsetDateTime.MAX)),
        impossible("price", () -> PRICE.lt(new BigDecimal("1e10000"))));
  }

  private static Arguments impossible(String column, ThrowingCallable condition) {
    return Arguments.of(column, condition);
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatNoRowCanHaveIsRefusedByItsColumn(String column, ThrowingCallable condition) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(condition)
        .withMessageStartingWith("No row can have the value that " + column + " is compared with: ")
        .withMessageEndingWith(". Ask for one that it can.");
  }

  @Test
  void aSensitiveValueIsNotNamed() {
    DateColumn<Todo> born = new DateColumn<>(Column.of("born", ColumnType.LOCAL_DATE).sensitive());

    for (ThrowingCallable refused :
        List.<ThrowingCallable>of(
            () -> born.eq(LocalDate.of(12_345, 6, 7)),
            () -> Assignment.set(born, LocalDate.of(12_345, 6, 7)))) {
      assertThatExceptionOfType(QueryException.class)
          .isThrownBy(refused)
          .withMessageContaining("born")
          .withMessageNotContaining("12345");
    }
  }

  @Test
  void theYearsOfRowsBeginAndEndWithTheirs() {
    assertThat(DAY.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))).isNotNull();
    assertThat(MADE_AT.lt(Instant.parse("9999-12-31T23:59:59.999999999Z"))).isNotNull();
  }

  @Test
  void nanIsNoNumberToAskWith() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> WEIGHT.eq(Double.NaN))
        .withMessageContaining("NaN");
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> WEIGHT.in(List.of(Double.NaN)))
        .withMessageContaining("NaN");
  }
}

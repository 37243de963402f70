package dev.syncline.merge;

import static dev.syncline.annotation.MergeRule.MAX;
import static dev.syncline.annotation.MergeRule.MIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.OnDelete;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Traits;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** MAX and MIN, in the order of each type. */
final class ExtremeTest {

  /**
   * A pair of each type, the smaller first. Where the order is that of numbers or of time, it is
   * one that the texts as they travel would have the other way round.
   */
  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(ColumnType.BOOLEAN, "0", "1"),
        Arguments.of(ColumnType.INT8, "-128", "127"),
        Arguments.of(ColumnType.INT16, "9", "10"),
        Arguments.of(ColumnType.INT32, "-10", "-9"),
        Arguments.of(ColumnType.INT64, "9223372036854775806", "9223372036854775807"),
        Arguments.of(ColumnType.FLOAT32, "-1.5", "0.25"),
        Arguments.of(ColumnType.FLOAT64, "9.5", "1e300"),
        Arguments.of(ColumnType.DECIMAL, "9.99", "10"),
        Arguments.of(ColumnType.DECIMAL, "-10", "-9.99"),
        Arguments.of(ColumnType.BIG_INTEGER, "99999999999999999999", "100000000000000000000"),
        Arguments.of(ColumnType.CHAR, "Z", "a"),
        Arguments.of(ColumnType.TEXT, "B", "a"),
        Arguments.of(ColumnType.TEXT, "ab", "abc"),
        Arguments.of(ColumnType.TEXT, "\uFFFD", "\uD83D\uDE00"),
        Arguments.of(
            ColumnType.UUID,
            "7fffffff-0000-4000-8000-000000000000",
            "80000000-0000-4000-8000-000000000000"),
        Arguments.of(ColumnType.INSTANT, "2026-11-22T14:20:40Z", "2026-11-22T14:20:40.5Z"),
        Arguments.of(ColumnType.LOCAL_DATE, "2026-09-30", "2026-10-01"),
        Arguments.of(ColumnType.LOCAL_TIME, "09:59:59.999", "10:00:00"),
        Arguments.of(ColumnType.LOCAL_DATE_TIME, "2026-11-22T14:20:40", "2026-11-22T14:20:40.001"),
        Arguments.of(
            ColumnType.OFFSET_DATE_TIME, "2026-11-22T23:00:00+10:00", "2026-11-22T14:00:00Z"),
        Arguments.of(ColumnType.DURATION, "PT59M", "PT1H"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theGreaterOrTheSmallerOfEachType(ColumnType type, String less, String more) {
    Merged max = Merged.by(MAX, type);
    Merged min = Merged.by(MIN, type);
    String smaller = max.value("null", less, "null");
    String greater = max.value("null", more, "null");
    for (String base : List.of("null", "?")) {
      assertThat(max.value(base, less, more)).isEqualTo(greater);
      assertThat(max.value(base, more, less)).isEqualTo(greater);
      assertThat(min.value(base, less, more)).isEqualTo(smaller);
      assertThat(min.value(base, more, less)).isEqualTo(smaller);
    }
  }

  @Test
  void everyOrderedTypeIsShown() {
    Set<Object> shown = pairs().map(pair -> pair.get()[0]).collect(Collectors.toSet());
    shown.addAll(Arrays.asList(ColumnType.ENUM, ColumnType.URI, ColumnType.BLOB, ColumnType.JSON));

    assertThat(shown).containsExactlyInAnyOrder((Object[]) ColumnType.values());
  }

  @ParameterizedTest
  @CsvSource({
    "MAX, SMALL, LARGE,   LARGE",
    "MAX, LARGE, SMALL,   LARGE",
    "MIN, SMALL, LARGE,   SMALL",
    "MIN, LARGE, MEDIUM,  MEDIUM",
    "MAX, SMALL, GIANT,   clash",
    "MIN, GIANT, SMALL,   clash",
  })
  void enumsAreOrderedAsTheyAreDeclared(
      MergeRule rule, String local, String server, String result) {
    List<String> constants = List.of("SMALL", "MEDIUM", "LARGE");
    Traits traits = new Traits(null, constants, null, rule, false, null, OnDelete.KEEP, false);
    Column size = new Column("size", ColumnType.ENUM, Column.Role.SYNCED, false, traits);

    assertThat(Merged.of(size).value("null", local, server)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({"MAX, 7, null", "MAX, null, 7", "MIN, 7, null", "MIN, null, 7"})
  void anyValueWinsOverNull(MergeRule rule, String local, String server) {
    assertThat(Merged.by(rule, ColumnType.INT32).value("5", local, server)).isEqualTo("7");
  }

  @Test
  void whatHasNoOrderStaysAClash() {
    assertThat(Merged.by(MAX, ColumnType.URI).value("a:a", "a:b", "a:c")).isEqualTo(Merged.CLASH);
  }
}

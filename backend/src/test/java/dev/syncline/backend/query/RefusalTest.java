package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no filter is refused: what is wrong with it, what would do, and where. */
final class RefusalTest {

  private static final ServedTable TABLE =
      ServedTable.of(
          TestSchema.of(
              "Typed",
              Column.id(),
              Column.of("str", ColumnType.TEXT),
              Column.of("flag", ColumnType.BOOLEAN),
              Column.of("small", ColumnType.INT32),
              Column.of("num", ColumnType.FLOAT64),
              Column.of("price", ColumnType.DECIMAL),
              Column.of("at", ColumnType.INSTANT),
              Column.of("local", ColumnType.LOCAL_DATE_TIME),
              Column.of("day", ColumnType.LOCAL_DATE),
              Column.of("uuid", ColumnType.UUID)));

  private static void isRefused(Dialect dialect, String filter, String message) {
    assertThatThrownBy(() -> ODataParser.filter(filter, dialect, TABLE))
        .isInstanceOf(QueryException.class)
        .hasMessage(message);
  }

  @Lines(
      """
      small eq | Expression expected. Write a column, a literal or a function (at index 8)
      eq 1 | Expression expected before eq (at index 0)
      flag or or flag | Expression expected before or (at index 8)
      (flag | ')' or operator expected (at index 5)
      flag) | Unexpected ')'. Operator expected (at index 4)
      () | Expression expected. Write a column, a literal or a function (at index 1)
      flag flag | Unexpected 'flag'. Operator expected (at index 5)
      flag AND flag | Unexpected 'AND'. Did you mean and? (at index 5)
      small EQ 1 | Unexpected 'EQ'. Did you mean eq? (at index 6)
      str eq 'a' ; DROP TABLE x | Unexpected ';'. Operator expected (at index 11)
      smal eq 1 | Table Typed has no column smal. Did you mean small? (at index 0)
      draft eq 'x' | Table Typed has no column draft. Known are id, str, flag, small, num, \
      price, at, local, day, uuid, createdAt, updatedAt, version, deleted (at index 0)
      small eq str | eq cannot compare a whole number with a text. \
      Compare a whole number with its like, such as 12 (at index 6)
      str gt 5 | gt cannot compare a text with a whole number. \
      Compare a text with its like, such as 'text' (at index 4)
      flag eq 1 | eq cannot compare true or false with a whole number. \
      Compare true or false with its like, such as true (at index 5)
      local eq at | eq cannot compare a date and time without an offset with a date and time. \
      Compare a date and time without an offset with its like, such as \
      datetime'2026-11-22T14:20:40' (at index 6)
      at lt '2026-11-22' | lt cannot compare a date and time with a text. \
      Compare a date and time with its like, such as datetimeoffset'2026-11-22T14:20:40Z' \
      (at index 3)
      price lt 'x' | 'x' is not a decimal number, such as 12.5M (at index 6)
      uuid eq guid'1-1' | \
      '1-1' is not a UUID, such as guid'01234567-89ab-cdef-0123-456789abcdef' (at index 8)
      at eq datetime'2026-02-30T00:00:00Z' | '2026-02-30T00:00:00Z' is not a date and time, \
      such as datetimeoffset'2026-11-22T14:20:40Z' (at index 6)
      at eq time'25:00:00' | '25:00:00' is not a time of day, such as time'14:20:40' (at index 6)
      small | Condition expected, not a whole number. \
      Compare it with eq, ne, lt, le, gt or ge (at index 0)
      flag and str | Condition expected, not a text. \
      Compare it with eq, ne, lt, le, gt or ge (at index 9)
      not str eq 'a' | Condition expected, not a text. \
      Compare it with eq, ne, lt, le, gt or ge (at index 4)
      str eq 'a'' | Text without an end. A quote in a text is written twice (at index 7)
      str add 1 eq 2 | add needs numbers, not a text. A number is written 12.5 (at index 4)
      -flag | - needs numbers, not true or false. A number is written 12.5 (at index 0)
      small eq 1.2.3 | Malformed number. \
      A number is digits, perhaps with a point between them (at index 9)
      num eq 1E999 | Number out of range. Numbers have 64 bits (at index 7)
      str eq binary'00' | There are no literals binary'…'. \
      Write datetimeoffset'2026-11-22T14:20:40Z', datetime'2026-11-22' or 'text' (at index 7)
      startwith(str,'a') | There is no function startwith. Did you mean startswith? (at index 0)
      contains(str,'a') | \
      There is no function contains. Write substringof(part, text) (at index 0)
      length(str,str) eq 1 | length(text) was given 2 values (at index 0)
      length(small) eq 1 | \
      length(text) takes a text where it was given a whole number (at index 0)
      hour(day) eq 1 | hour(time) takes a time of day where it was given a date (at index 0)
      replace(str,'a',str) eq 'a' | replace(text, part, 'constant') takes a constant of fewer \
      than 100 characters, and replaces in nothing replaced (at index 0)
      concat(str,'a' eq 'a' | ')' or ',' expected (at index 21)
      str in ('a') | There is no 'in'. Join comparisons with or (at index 4)
      """)
  void inZumo2(String filter, String message) {
    isRefused(Dialect.ZUMO2, filter, message);
  }

  @Lines(
      """
      at lt '2026-11-22' | lt cannot compare a date and time with a text. \
      Compare a date and time with its like, such as 2026-11-22T14:20:40Z (at index 3)
      small in (1, 'a') | in cannot compare a whole number with a text. \
      Compare a whole number with its like, such as 12 (at index 6)
      small in 1 | '(' expected (at index 9)
      small in (1 | ')' or ',' expected (at index 11)
      substringof('a',str) | There is no function substringof. \
      Write contains(text, part) (at index 0)
      at eq datetime'2026-11-22T00:00:00Z' | There are no literals datetime'…'. \
      Write 2026-11-22T14:20:40Z, 2026-11-22 or 'text' (at index 6)
      at eq 2026-02-30 | '2026-02-30' is not a date, such as 2026-11-22 (at index 6)
      cast(small,Edm.Int) eq 1 | There is no type Edm.Int. Did you mean Edm.Int16? (at index 11)
      cast('x',Edm.Date) eq day | 'x' is not a date, such as 2026-11-22 (at index 9)
      cast(str,Edm.Int32) eq 1 | a text cannot become a whole number. \
      Compare it as it is (at index 9)
      cast(1) eq 1 | ',' and a type expected (at index 6)
      """)
  void inDatasync(String filter, String message) {
    isRefused(Dialect.DATASYNC, filter, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        "\u0000",
        "flag\u0000",
        "flag\u00a0",
        "🙂",
        "'",
        "\n",
        "\ud83d",
        "str eq '\ude00'",
        "str eq #",
        "str eq \"a\"",
        "flag/*x*/",
        "str/length eq 1",
        "flag--",
        "small eq .5",
        "small eq +1",
        "small eq 1x",
        "small eq 1LL",
        "small eq 1E",
        "flag,flag",
        "length(str",
        "length str",
        "(flag,flag)",
        "null",
        "'a'",
        "not",
        "-",
        "in",
        "str in",
        "cast(",
        "INF",
        "small eq (1",
        "str eq 'a' in",
        "substring() eq 'a'",
        "substring(str,'a') eq 'a'",
      })
  void inBoth(String filter) {
    for (Dialect dialect : Dialect.values()) {
      assertThatThrownBy(() -> ODataParser.filter(filter, dialect, TABLE))
          .isInstanceOf(QueryException.class);
    }
  }

  /** A message that repeats a megabyte helps nobody. */
  @Test
  void messagesAreShort() {
    String much = "x".repeat(1_000_000);
    for (String filter :
        new String[] {much, much + "()", much + "'a'", "uuid eq '" + much + "'", "flag " + much}) {
      assertThatThrownBy(() -> ODataParser.filter(filter, Dialect.ZUMO2, TABLE))
          .isInstanceOf(QueryException.class)
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }
  }
}

package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters mean, seen as SQL, and what is none. */
final class FilterParserTest {

  private static final ServedTable TABLE = ServedTable.of(TestSchema.TYPED);

  private static SqlText sql(String filter) {
    return SqlTranslation.condition(FilterParser.parse(TABLE, filter));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          str eq 'a'                          | ("str" = ?)
          str ne 'a'                          | ("str" <> ?)
          small lt 1                          | ("small" < ?)
          small le 1                          | ("small" <= ?)
          small gt 1                          | ("small" > ?)
          small ge 1                          | ("small" >= ?)
          1 eq 0                              | (? = ?)
          'a' lt str                          | (? < "str")
          small eq big                        | ("small" = "big")
          STR eq KIND                         | ("str" = "kind")
          str eq null                         | ("str" IS NULL)
          str ne null                         | (NOT ("str" IS NULL))
          null eq str                         | ("str" IS NULL)
          null eq null                        | (NULL IS NULL)
          str lt null                         | ("str" < NULL)
          flag                                | "flag"
          true                                | ?
          not flag                            | (NOT "flag")
          not not flag                        | (NOT (NOT "flag"))
          not flag eq true                    | ((NOT "flag") = ?)
          not (flag eq true)                  | (NOT ("flag" = ?))
          not flag and deleted                | ((NOT "flag") AND "deleted")
          flag or flag and deleted            | ("flag" OR ("flag" AND "deleted"))
          flag and deleted or flag            | (("flag" AND "deleted") OR "flag")
          (flag or flag) and deleted          | (("flag" OR "flag") AND "deleted")
          flag or flag or flag                | ("flag" OR ("flag" OR "flag"))
          (small eq 1) eq true                | (("small" = ?) = ?)
          (small eq 1) eq (big eq 2)          | (("small" = ?) = ("big" = ?))
          (small eq 1) eq null                | (("small" = ?) IS NULL)
          ((((flag))))                        | "flag"
          (flag)and(deleted)                  | ("flag" AND "deleted")
          not(flag)                           | (NOT "flag")
          (small)eq(1)                        | ("small" = ?)
          \tflag                              | "flag"
          day eq at                           | (("day" || 'T00:00:00') = "at")
          updatedAt ge createdAt              | ("updatedAt" >= "createdAt")
          version ne id                       | ("version" <> "id")
          """)
  void aFilterHasItsMeaning(String filter, String sql) {
    assertThat(sql(filter.replace("\\t", "\t")).text()).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          str eq ''                                              | ``
          str eq ''''                                            | '
          str eq 'It''s'                                         | It's
          str eq '''x'''                                         | 'x'
          str eq ' and '                                         | ` and `
          str eq 'x'' OR 1=1 --'                                 | x' OR 1=1 --
          str eq 'żółć🙂'                                         | żółć🙂
          at eq datetime'2026-11-22T14:20:40Z'                   | 2026-11-22T14:20:40
          at eq datetime'2026-11-22T14:20:40.6Z'                 | 2026-11-22T14:20:40.6
          at eq datetimeoffset'2026-11-22T14:20:40.644Z'         | 2026-11-22T14:20:40.644
          at eq datetimeoffset'2026-11-22T14:20:40.123456789Z'   | 2026-11-22T14:20:40.123456789
          at eq datetimeoffset'2026-11-22T14:20:40.640000000Z'   | 2026-11-22T14:20:40.64
          at eq datetimeoffset'2026-11-22T14:20:40.644+02:00'    | 2026-11-22T12:20:40.644
          at eq datetimeoffset'2026-11-22T14:20:40-05:30'        | 2026-11-22T19:50:40
          at eq datetimeoffset'2026-11-22T14:20:40'              | 2026-11-22T14:20:40
          at eq datetime'2026-11-22'                             | 2026-11-22T00:00:00
          """)
  void textsAndInstantsAreRead(String filter, String value) {
    assertThat(sql(filter).parameters()).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "012, 12",
    "-12, -12",
    "- 12, -12",
    "12L, 12",
    "12l, 12",
    "1.0, 1",
    "1E3, 1000",
    "1e+3, 1000",
    "10E-1, 1",
    "-0, 0",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775807.0, 9223372036854775807",
  })
  void wholeNumbersAreExact(String literal, long value) {
    assertThat(sql("big eq " + literal).parameters()).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    "-1.5, -1.5",
    "1.5f, 1.5",
    "1.5F, 1.5",
    "1.5m, 1.5",
    "1.5M, 1.5",
    "1.5d, 1.5",
    "0.1, 0.1",
    "15E-1, 1.5",
    "9223372036854775808, 9.223372036854775807E18",
    "1E300, 1e300",
    "1E-300, 1e-300",
  })
  void otherNumbersAreDoubles(String literal, double value) {
    assertThat(sql("num eq " + literal).parameters()).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          small eq                     | Expression expected (at index 8)
          eq 1                         | Table Typed has no column eq (at index 0)
          (flag                        | ')' or operator expected (at index 5)
          flag)                        | Unexpected ')' (at index 4)
          ()                           | Expression expected (at index 1)
          flag and                     | Expression expected (at index 8)
          flag or or flag              | Table Typed has no column or (at index 8)
          flag flag                    | Unexpected 'flag' (at index 5)
          small eq 1 eq true           | Unexpected 'eq' (at index 11)
          small eq 1 2                 | Unexpected '2' (at index 11)
          flag AND flag                | Unexpected 'AND' (at index 5)
          small EQ 1                   | Unexpected 'EQ' (at index 6)
          nope eq 1                    | Table Typed has no column nope (at index 0)
          draft eq 'x'                 | Table Typed has no column draft (at index 0)
          a-b eq 1                     | Table Typed has no column a-b (at index 0)
          @x eq 1                      | Table Typed has no column @x (at index 0)
          small eq str                 | eq cannot compare a number with a text (at index 6)
          flag eq 1                    | eq cannot compare true or false with a number (at index 5)
          at lt '2026-11-22'           | lt cannot compare a date with a text (at index 3)
          str gt 5                     | gt cannot compare a text with a number (at index 4)
          (small eq 1) eq 1            | eq cannot compare true or false with a number (at index 13)
          small                        | Condition expected, not a number (at index 0)
          'a'                          | Condition expected, not a text (at index 0)
          null                         | Condition expected, not null (at index 0)
          1                            | Condition expected, not a number (at index 0)
          flag and small               | Condition expected, not a number (at index 9)
          small or flag                | Condition expected, not a number (at index 0)
          not small                    | Condition expected, not a number (at index 4)
          not str eq 'a'               | Condition expected, not a text (at index 4)
          str eq 'a                    | Text without an end (at index 7)
          str eq 'a''                  | Text without an end (at index 7)
          str eq "a"                   | Expression expected (at index 7)
          str eq #                     | Expression expected (at index 7)
          str eq 'a' ; DROP TABLE x    | Unexpected ';' (at index 11)
          flag--                       | Table Typed has no column flag-- (at index 0)
          flag/*x*/                    | Unexpected '/' (at index 4)
          str/length eq 1              | Unexpected '/' (at index 3)
          small add 1 eq 2             | Operator add is not supported (at index 6)
          small sub 1 eq 2             | Operator sub is not supported (at index 6)
          small eq 1 mul 2             | Operator mul is not supported (at index 11)
          small eq 4 div 2             | Operator div is not supported (at index 11)
          small mod 2 eq 0             | Operator mod is not supported (at index 6)
          startswith(str,'a') | Function startswith is not supported by this server (at index 0)
          length(str) eq 1 | Function length is not supported by this server (at index 0)
          small eq foo(1)              | Function foo is not supported by this server (at index 9)
          -small eq 1                  | Number expected (at index 1)
          small eq -'1'                | Number expected (at index 10)
          small eq --1                 | Number expected (at index 10)
          small eq +1                  | Expression expected (at index 9)
          small eq 1.                  | Digit expected (at index 11)
          small eq .5                  | Expression expected (at index 9)
          small eq 1E                  | Digit expected (at index 11)
          small eq 1x                  | Malformed number (at index 9)
          small eq 1LL                 | Malformed number (at index 9)
          small eq 1.2.3               | Malformed number (at index 9)
          num eq 1E999                 | Number out of range (at index 7)
          num eq 1E99999999999         | Number out of range (at index 7)
          id eq guid'x'                | Literal guid'..' is not supported (at index 6)
          id eq 'a' in                 | Unexpected 'in' (at index 10)
          at eq datetime'yesterday'    | Not a date and time: 'yesterday' (at index 6)
          at eq datetime''             | Not a date and time: '' (at index 6)
          at eq datetime'2026-02-30T00:00:00Z' | \
          Not a date and time: '2026-02-30T00:00:00Z' (at index 6)
          at eq datetime'0001-01-01T00:00:00+14:00' | \
          Not a date and time: '0001-01-01T00:00:00+14:00' (at index 6)
          """)
  void whatIsNoFilterIsRefusedWithItsPlace(String filter, String message) {
    assertThatThrownBy(() -> FilterParser.parse(TABLE, filter))
        .isInstanceOf(QueryException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u0000", "flag\u0000", "flag\u00a0", "🙂", "'", "\n"})
  void strangeTextIsRefused(String filter) {
    assertThatThrownBy(() -> FilterParser.parse(TABLE, filter)).isInstanceOf(QueryException.class);
  }

  @Test
  void nestingHasALimit() {
    int most = FilterParser.DEEPEST;
    FilterParser.parse(TABLE, "(".repeat(most) + "flag" + ")".repeat(most));
    FilterParser.parse(TABLE, "not ".repeat(most) + "flag");
    assertThatThrownBy(() -> FilterParser.parse(TABLE, "(".repeat(most + 1) + "flag"))
        .hasMessage("Nested deeper than 64 (at index 64)");
    assertThatThrownBy(() -> FilterParser.parse(TABLE, "not ".repeat(8000) + "flag"))
        .hasMessageStartingWith("Nested deeper than 64");
    assertThatThrownBy(() -> FilterParser.parse(TABLE, "(".repeat(FilterParser.LONGEST)))
        .hasMessageStartingWith("Nested deeper than 64");
  }

  @Test
  void nestingCountsWhatIsOpenNotWhatWas() {
    String filter = "(flag) and ".repeat(500) + "flag";
    assertThat(FilterParser.parse(TABLE, filter)).isInstanceOf(Expression.And.class);
  }

  @Test
  void lengthHasALimit() {
    String filter = "str eq '" + "x".repeat(FilterParser.LONGEST - 9) + "'";
    assertThat(filter).hasSize(FilterParser.LONGEST);
    FilterParser.parse(TABLE, filter);
    assertThatThrownBy(() -> FilterParser.parse(TABLE, filter + " "))
        .hasMessage("A filter has at most 32768 characters");
  }
}

package dev.syncline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.annotation.MergeRule;
import dev.syncline.schema.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UNION, on the JSON texts of collections. */
final class UnionTest {

  private static String union(String base, String local, String server) {
    return Merged.by(MergeRule.UNION, ColumnType.TEXT).value(base, local, server);
  }

  @ParameterizedTest(name = "{0} made {1} here and {2} there is {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "[1];     [1,2];   [1,3];   [1,3,2]", // theirs first, then ours
        "[1];     [1,3,2]; [4,1];   [4,1,3,2]",
        "[1,2];   [1];     [1,2,3]; [1,3]", // removed here
        "[1,2,3]; [1,2,4]; [2,3];   [2,4]", // removed on both sides, another each
        "[1];     [2];     [3];     [3,2]",
        "[1];     [];      [1,2];   [2]",
        "[1,2];   [2,1];   [1,2,3]; [1,2,3]",
        "[];      [1,2];   [2,1,3]; [2,1,3]", // both added
        "[];      [1,1];   [2];     [2,1]", // how often does not count
        "?;       [1,2];   [1,3];   [1,3,2]", // without a base, all of both
        "null;    [1];     [2];     [2,1]",
        "[1];     null;    [1,2];   [2]",
        "[1];     [1,2];   null;    [2]",
      })
  void whatEitherAddedWithoutWhatEitherRemoved(
      String base, String local, String server, String result) {
    assertThat(union(base, local, server)).isEqualTo(result);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1; 1.0",
        "100; 1e2",
        "-0; 0",
        "\"é\"; \"\\u00e9\"",
        "{\"a\":1,\"b\":[null,true]}; { \"b\" : [ null, true ], \"a\" : 1.0 }",
      })
  void elementsAreComparedByWhatTheySay(String here, String there) {
    assertThat(union("[]", "[" + here + ",7]", "[" + there + "]"))
        .isEqualTo(union("null", "[7]", "[" + there + "]"));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {"1; \"1\"", "null; false", "[1,2]; [2,1]", "{}; []", "\"a\"; \"A\""})
  void whatSaysSomethingElseIsAnother(String here, String there) {
    assertThat(union("[]", "[" + here + "]", "[" + there + "]"))
        .isEqualTo("[" + there + "," + here + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"{}", "[1", "[1] 2", "1", "x", "[1e999999999999]"})
  void whatIsNoArrayStaysAClash(String text) {
    assertThat(union("[]", text, "[1,2]")).isEqualTo(Merged.CLASH);
    assertThat(union("[]", "[1,2]", text)).isEqualTo(Merged.CLASH);
    assertThat(union(text, "[1,2]", "[3]")).isEqualTo(Merged.CLASH);
  }

  @Test
  void valuesAreKeptToTheLastDigit() {
    String fraction = "0.1000000000000000055511151231257827";
    String huge = "12345678901234567890123";
    String text = "\"\uD83D\uDE00 \\\\ \\n\"";

    assertThat(union("[]", "[" + fraction + "," + text + "]", "[" + huge + "]"))
        .isEqualTo("[" + huge + "," + fraction + "," + text + "]");
  }
}

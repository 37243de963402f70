package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value has one spelling. */
final class JsonTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ } | {}",
        "[ ] | []",
        " [ 1 , 2 ] | [1,2]",
        "{\"b\":1,\"a\":{\"d\":[],\"c\":null}} | {\"a\":{\"c\":null,\"d\":[]},\"b\":1}",
        "{\"a\":1,\"a\":2} | {\"a\":2}",
        "{\"é\":1,\"z\":2,\"Z\":3,\"\":4} | {\"\":4,\"Z\":3,\"z\":2,\"é\":1}",
        "[true,false,null] | [true,false,null]",
        "\"\\u0041\\/\\u00e9\\n\\u0000\\u2028\" | \"A/é\\n\\u0000\u2028\"",
        "\"\\ud83d\\ude00\" | \"\ud83d\ude00\"",
        "\"\\ud83d\" | \"\ufffd\""
      })
  void isTheSameHoweverItCame(String came, String canonical) {
    assertThat(JsonText.canonical(came)).isEqualTo(canonical);
    assertThat(JsonText.canonical(canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "1e0, 1",
    "-0.0, 0",
    "0.10, 0.1",
    "100, 100",
    "1E2, 100",
    "1e20, 100000000000000000000",
    "1e21, 1E+21",
    "1e400, 1E+400",
    "1e-400, 1E-400",
    "0.000001, 0.000001",
    "0.0000001, 1E-7",
    "9007199254740993, 9007199254740993",
    "12345678901234567890.12345678901234567890, 12345678901234567890.1234567890123456789"
  })
  void numbersHaveAllTheirDigitsAndNoMore(String came, String canonical) {
    assertThat(JsonText.canonical(came)).isEqualTo(canonical);
    assertThat(JsonText.canonical(canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "{",
        "[1",
        "[1]]",
        "{\"a\"}",
        "{a:1}",
        "[1,]",
        "'a'",
        "NaN",
        "1 2",
        "\"",
        "1e99999999999"
      })
  void whatIsNoJsonIsNone(String text) {
    assertThat(JsonText.canonical(text)).isNull();
  }

  @Test
  void isTwoHundredLevelsDeepAtMost() {
    String deepest =
        "[".repeat(100) + "{\"a\":".repeat(100) + "1" + "}".repeat(100) + "]".repeat(100);

    assertThat(JsonText.canonical(deepest)).isEqualTo(deepest);
    assertThat(JsonText.canonical("[" + deepest + "]")).isNull();
    assertThat(JsonText.canonical("[".repeat(100_000))).isNull();
  }
}

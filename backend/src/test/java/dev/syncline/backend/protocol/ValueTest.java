package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent is what is stored and answered, or it is refused. */
final class ValueTest extends ProtocolTest {

  /** The value as JSON, where the answer repeats it character by character. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          str   | ''
          str   | ' '
          str   | 'plain'
          str   | '\\u0000'
          str   | 'a\\u0000b'
          str   | '\\n\\r\\t\\u001F'
          str   | 'Zażółć gęślą jaźń'
          str   | '日本語'
          str   | '👩‍👩‍👧‍👦'
          str   | 'e\u0301'
          str   | '\\\\'
          str   | '%_%'
          str   | '; DROP TABLE Typed; --'
          str   | '2026-11-22T14:20:40.644Z'
          str   | '007'
          str   | 'null'
          str   | null
          flag  | true
          flag  | false
          flag  | null
          small | 0
          small | -1
          small | 2147483647
          small | -2147483648
          small | null
          big   | 9223372036854775807
          big   | -9223372036854775808
          big   | 9007199254740993
          big   | null
          num   | 0.0
          num   | -0.0
          num   | 0.1
          num   | 1.7976931348623157E308
          num   | -1.7976931348623157E308
          num   | 4.9E-324
          num   | 3.0
          num   | 9.007199254740992E15
          num   | null
          at    | '2026-11-22T14:20:40.000Z'
          at    | '2026-11-22T14:20:40.644Z'
          at    | '2026-11-22T14:20:40.6441234Z'
          at    | '2026-11-22T14:20:40.123456789Z'
          at    | '0001-01-01T00:00:00.000Z'
          at    | '1969-12-31T23:59:59.999Z'
          at    | '9999-12-31T23:59:59.999999999Z'
          at    | null
          day   | '2026-11-22T00:00:00.000Z'
          day   | '1582-10-15T00:00:00.000Z'
          day   | null
          kind  | 'LARGE'
          kind  | null
          """)
  void comesBackAsSent(String column, String value) {
    String body = quoted("{'id':'a','" + column + "':" + value + "}");
    String field = quoted("'" + column + "':" + value);
    assertThat(caller.post("/tables/typed", body).isItem(201).text()).contains(field);
    assertThat(caller.get("/tables/typed/a").isItem(200).text()).contains(field);
    assertThat(caller.get("/tables/typed").text()).contains(field);
    caller.post("/tables/typed", "{'id':'b'}");
    assertThat(caller.patch("/tables/typed/b", body.replace("\"a\"", "\"b\"")).text())
        .contains(field);
  }

  /** Other spellings of the same value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          small | 5.0                                | 5
          small | 5e0                                | 5
          small | 0.5e1                              | 5
          small | -0                                 | 0
          big   | 1e18                               | 1000000000000000000
          big   | 9223372036854775807.0              | 9223372036854775807
          num   | 1                                  | 1.0
          num   | 9007199254740993                   | 9.007199254740992E15
          num   | 1e-400                             | 0.0
          at    | '2026-11-22T14:20:40Z'             | '2026-11-22T14:20:40.000Z'
          at    | '2026-11-22T14:20:40.5Z'           | '2026-11-22T14:20:40.500Z'
          at    | '2026-11-22T14:20:40'              | '2026-11-22T14:20:40.000Z'
          at    | '2026-11-22T14:20:40.64+02:00'     | '2026-11-22T12:20:40.640Z'
          at    | '2026-11-22T14:20:40-05:30'        | '2026-11-22T19:50:40.000Z'
          day   | '2026-11-22'                       | '2026-11-22T00:00:00.000Z'
          day   | '2026-11-22T02:00:00+02:00'        | '2026-11-22T00:00:00.000Z'
          str   | '\\u00e9'                          | 'é'
          """)
  void isSpelledOneWay(String column, String value, String answered) {
    String body = "{'id':'a','" + column + "':" + value + "}";
    assertThat(caller.post("/tables/typed", body).isItem(201).text())
        .contains(quoted("'" + column + "':" + answered));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          str   | 1
          str   | true
          str   | {}
          str   | ['a']
          str   | '\\ud83d'
          str   | '\\ude00x'
          flag  | 1
          flag  | 0
          flag  | 'true'
          flag  | ''
          small | 2147483648
          small | -2147483649
          small | 1.5
          small | '12'
          small | true
          small | []
          big   | 9223372036854775808
          big   | 9223372036854775807.5
          big   | 1e19
          big   | 1e-1
          big   | 1e999999999
          big   | 1e-999999999
          big   | 1e99999999999
          num   | 1e309
          num   | '1.5'
          num   | {'a':1}
          at    | 'yesterday'
          at    | ''
          at    | '2026-11-22'
          at    | '2026-02-30T00:00:00Z'
          at    | '2026-11-22T24:00:00Z'
          at    | '2026-11-22T14:20:40.1234567890Z'
          at    | '0000-01-01T00:00:00Z'
          at    | '0001-01-01T00:00:00+14:00'
          at    | 1763821240644
          day   | '2026-13-01'
          day   | '2026-11-22T12:00:00Z'
          day   | '2026-11-22T00:00:00+02:00'
          day   | 20261122
          kind  | 3
          """)
  void isRefusedByName(String column, String value) {
    String body = "{'id':'a','" + column + "':" + value + "}";
    caller.post("/tables/typed", body).isError(400, "'" + column + "'");
    caller.post("/tables/typed", "{'id':'a'}").isItem(201);
    caller.patch("/tables/typed/a", body).isError(400, "'" + column + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "{}", "['a']", "1.5"})
  void idAndVersionAreTexts(String value) {
    caller.post("/tables/typed", "{'id':" + value + "}").isError(400, "'id'");
    caller.post("/tables/typed", "{'version':" + value + "}").isError(400, "'version'");
  }

  @Test
  void aThousandCharactersOfAnyPlaneSurvive() {
    StringBuilder text = new StringBuilder();
    for (int point = 0x80; point < 0x11_0000; point += 1087) {
      if (point < 0xd800 || point > 0xdfff) {
        text.appendCodePoint(point);
      }
    }
    caller.post("/tables/typed", "{'id':'a','str':'" + text + "'}").isItem(201);
    assertThat(caller.get("/tables/typed/a").field("str")).isEqualTo(text.toString());
  }
}

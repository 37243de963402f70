package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Backend;
import dev.syncline.backend.Caller;
import dev.syncline.backend.SteppingClock;
import dev.syncline.backend.TestSchema;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column of each type is stored, answered and filtered. */
final class TypesTest {

  private static final TestSchema EACH =
      TestSchema.of(
          "each",
          Stream.concat(
                  Stream.of(Column.id()),
                  Stream.of(ColumnType.values())
                      .map(type -> Column.of(type.name().toLowerCase(Locale.ROOT), type)))
              .toArray(Column[]::new));

  private Backend backend;
  private Caller caller;

  @BeforeEach
  void open() {
    SteppingClock clock = new SteppingClock("2026-11-22T14:20:40.644Z");
    backend = Backend.builder().table(EACH).clock(clock).build();
    caller = new Caller(backend::handle);
  }

  @AfterEach
  void close() {
    backend.close();
  }

  /** Two values, the lesser first, as JSON; and the greater one as a filter says it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int8    | -128                  | 127                   | 127
          int16   | -32768                | 32767                 | 32767
          float32 | 0.10000000149011612   | 3.4028234663852886E38 | 3.4028234663852886E38
          float32 | -1.5                  | 1.401298464324817E-45 | 1.401298464324817E-45
          decimal | '-12345678901234567890.5' | '0.1' | '0.10'
          decimal | '9.9' | '10' | 10
          decimal | '-10' | '-9.9' | -9.9
          big_integer | '-99999999999999999999' | '100000000000000000000' | '1E+20'
          big_integer | '9' | '10' | 10
          offset_date_time | '2026-11-22T14:00:00.000+03:00' | '2026-11-22T12:00:00.000Z' | \
          '2026-11-22T12:00:00Z'
          offset_date_time | '2026-11-22T12:00:00.500Z' | '2026-11-22T14:00:00.500+02:00' | \
          '2026-11-22T14:00:00.5+02:00'
          duration | 'PT-0.5S' | 'PT5400S' | 'PT1H30M'
          duration | 'PT9S' | 'PT10S' | 'PT10S'
          blob | '' | 'AP8n' | 'AP8n'
          blob | 'AP8n' | '/w==' | '/w=='
          local_time | '09:59:59.999999999' | '10:00:00' | '10:00:00.000'
          local_date_time | '0001-01-01T00:00:00' | '2026-11-22T14:20:40.5' | \
          '2026-11-22T14:20:40.500'
          uuid | '7fffffff-ffff-ffff-ffff-ffffffffffff' | \
          'ffffffff-ffff-ffff-ffff-ffffffffffff' | 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'
          uri | 'http://a.example/%C3%A9' | 'http://b.example/' | 'HTTP://B.example/'
          char    | '\\u0000'             | '漢'                  | '漢'
          """)
  void isStoredAnsweredAndFiltered(String column, String lesser, String greater, String literal) {
    insert("less", column, lesser);
    insert("more", column, greater);
    caller.post("/tables/each", "{'id':'none'}").isItem(201);

    caller.filter("each", column + " eq " + literal).isList("more");
    caller.filter("each", column + " lt " + literal).isList("less");
    caller.filter("each", column + " ge " + literal).isList("more");
    caller.filter("each", column + " ne " + literal).isList("less");
    caller.filter("each", column + " eq null").isList("none");
    String all = caller.get("/tables/each?$orderby=" + column + "%20desc").text();
    assertThat(all.indexOf("\"more\"")).isLessThan(all.indexOf("\"less\""));
  }

  private void insert(String id, String column, String json) {
    String field = "'" + column + "':" + json;
    assertThat(caller.post("/tables/each", "{'id':'" + id + "'," + field + "}").isItem(201).text())
        .contains(quoted(field));
    assertThat(caller.get("/tables/each/" + id).isItem(200).text()).contains(quoted(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int8    | 128
          int8    | '1'
          int8    | 0.5
          int16   | -32769
          int16   | true
          float32 | 1e39
          float32 | '1'
          decimal | 'x'
          decimal | true
          decimal | '1E+9999'
          big_integer | 1.5
          big_integer | '0.1'
          offset_date_time | '2026-11-22T12:00:00'
          duration | 'P1Y'
          duration | 90
          blob | '7'
          blob | 1
          local_time | '24:00:00'
          local_time | 1
          local_date_time | '2026-11-22T14:20:40+01:00'
          uuid | '1-1-1-1-1'
          uri | 'a b'
          char    | ''
          char    | 'ab'
          char    | 1
          """)
  void isRefusedByName(String column, String value) {
    caller
        .post("/tables/each", "{'id':'a','" + column + "':" + value + "}")
        .isError(400, "'" + column + "'");
  }
}

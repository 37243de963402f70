package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that filters spell out, as the store keeps them. */
final class LiteralsTest {

  /** A column of each type, called as the type is. */
  private static final ServedTable EACH =
      ServedTable.of(
          TestSchema.of(
              "each",
              Stream.concat(
                      Stream.of(Column.id()),
                      Stream.of(ColumnType.values())
                          .map(type -> Column.of(type.name().toLowerCase(Locale.ROOT), type)))
                  .toArray(Column[]::new)));

  private static Object value(Dialect dialect, String type, String literal) {
    Expression filter = ODataParser.filter(type + " eq " + literal, dialect, EACH);
    assertThat(SqlTranslation.condition(filter).text()).isEqualTo("(\"" + type + "\" = ?)");
    return SqlTranslation.condition(filter).parameters().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          text             | ''                                    | ``
          text             | ''''                                  | '
          text             | 'It''s'                               | It's
          text             | '''x'''                               | 'x'
          text             | ' and '                               | ` and `
          text             | 'x'' OR 1=1 --'                       | x' OR 1=1 --
          text             | 'żółć🙂'                               | żółć🙂
          enum             | 'LARGE'                               | LARGE
          uuid             | 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF' | \
          ffffffff-ffff-ffff-ffff-ffffffffffff
          uri              | 'HTTP://B.example/'                   | http://b.example/
          decimal          | '0.10'                                | p09999.1
          decimal          | 123.45                                | p10002.12345
          decimal          | -123.45M                              | n89997.87654~
          decimal          | 12345678901234567890.123456789        | \
          p10019.12345678901234567890123456789
          decimal          | 7                                     | p10000.7
          big_integer      | '100000000000000000000'               | p10020.1
          big_integer      | 100000000000000000000                 | p10020.1
          local_time       | '14:20:40.500'                        | 14:20:40.5
          duration         | 'PT1H30M'                             | p10003.54
          local_date_time  | '2026-11-22T14:20:40.500'             | 2026-11-22T14:20:40.5
          offset_date_time | '2026-11-22T14:20:40+02:00'           | 2026-11-22T12:20:40 072000
          """)
  void bothDialectsSay(String type, String literal, String value) {
    assertThat(value(Dialect.ZUMO2, type, literal)).isEqualTo(value);
    assertThat(value(Dialect.DATASYNC, type, literal)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          instant          | datetime'2026-11-22T14:20:40Z'                 | 2026-11-22T14:20:40
          instant          | datetime'2026-11-22T14:20:40.6Z'               | 2026-11-22T14:20:40.6
          instant          | datetimeoffset'2026-11-22T14:20:40.644Z'       | \
          2026-11-22T14:20:40.644
          instant          | datetimeoffset'2026-11-22T14:20:40.123456789Z' | \
          2026-11-22T14:20:40.123456789
          instant          | datetimeoffset'2026-11-22T14:20:40.640000000Z' | 2026-11-22T14:20:40.64
          instant          | datetimeoffset'2026-11-22T14:20:40.644+02:00'  | \
          2026-11-22T12:20:40.644
          instant          | datetimeoffset'2026-11-22T14:20:40-05:30'      | 2026-11-22T19:50:40
          instant          | datetimeoffset'2026-11-22T14:20:40-0530'       | 2026-11-22T19:50:40
          instant          | datetimeoffset'2026-11-22T14:20:40'            | 2026-11-22T14:20:40
          instant          | datetime'2026-11-22T14:20'                     | 2026-11-22T14:20:00
          instant          | datetime'2026-11-22'                           | 2026-11-22T00:00:00
          instant          | datetime'0001-01-01T00:00:00Z'                 | 0001-01-01T00:00:00
          local_date       | datetime'2026-11-22'                           | 2026-11-22
          local_date       | datetimeoffset'2026-11-22T00:00:00.000Z'       | 2026-11-22
          local_date       | datetimeoffset'2026-11-22T02:00:00+02:00'      | 2026-11-22
          local_date_time  | datetime'2026-11-22T14:20:40.50'               | 2026-11-22T14:20:40.5
          local_date_time  | datetime'2026-11-22T14:20:40Z'                 | 2026-11-22T14:20:40
          local_date_time  | datetime'2026-11-22'                           | 2026-11-22T00:00:00
          offset_date_time | datetimeoffset'2026-11-22T14:20:40+02:00'      | \
          2026-11-22T12:20:40 072000
          offset_date_time | datetimeoffset'2026-11-22T12:20:40Z'           | \
          2026-11-22T12:20:40 064800
          local_time       | time'14:20:40.50'                              | 14:20:40.5
          local_time       | time'PT14H20M40.5S'                            | 14:20:40.5
          duration         | time'PT1H30M'                                  | p10003.54
          duration         | time'PT30H'                                    | p10005.108
          uuid             | guid'01234567-89ab-CDEF-0123-456789abcdef'     | \
          01234567-89ab-cdef-0123-456789abcdef
          """)
  void zumo2Says(String type, String literal, String value) {
    assertThat(value(Dialect.ZUMO2, type, literal)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          instant          | 2026-11-22T14:20:40Z                                | \
          2026-11-22T14:20:40
          instant          | 2026-11-22T14:20Z                                   | \
          2026-11-22T14:20:00
          instant          | 2026-11-22T14:20:40.123456789Z                      | \
          2026-11-22T14:20:40.123456789
          instant          | 1969-12-31T22:59:59.9999999-01:00                   | \
          1969-12-31T23:59:59.9999999
          instant          | 2026-11-22                                          | \
          2026-11-22T00:00:00
          instant          | cast(2024-08-23T20:22:54.291Z,Edm.DateTimeOffset)   | \
          2024-08-23T20:22:54.291
          instant          | cast(2024-08-23T20:22:54+02:00,Edm.DateTimeOffset)  | \
          2024-08-23T18:22:54
          instant          | cast('2024-08-23T20:22:54Z',Edm.DateTimeOffset)     | \
          2024-08-23T20:22:54
          instant          | cast(2024-08-23,Edm.Date)                           | \
          2024-08-23T00:00:00
          local_date       | cast(2024-08-23,Edm.Date)                           | 2024-08-23
          local_date       | 2024-08-23                                          | 2024-08-23
          local_date       | 2024-08-23T00:00:00Z                                | 2024-08-23
          local_time       | cast(09:52:35.321,Edm.TimeOfDay)                    | 09:52:35.321
          local_time       | 02:14:00                                            | 02:14:00
          local_time       | 02:14                                               | 02:14:00
          local_date_time  | 2026-11-22T14:20:40Z                                | \
          2026-11-22T14:20:40
          offset_date_time | 2026-11-22T14:20:40+02:00                           | \
          2026-11-22T12:20:40 072000
          duration         | duration'PT1H30M'                                   | p10003.54
          duration         | duration'-P1DT1S'                                   | n89995.13598~
          uuid             | 01234567-89ab-CDEF-0123-456789abcdef                | \
          01234567-89ab-cdef-0123-456789abcdef
          uuid             | fedcba98-7654-3210-0123-456789abcdef                | \
          fedcba98-7654-3210-0123-456789abcdef
          uuid             | cast(01234567-89ab-cdef-0123-456789abcdef,Edm.Guid) | \
          01234567-89ab-cdef-0123-456789abcdef
          decimal          | cast(5.5,Edm.Decimal)                               | p10000.55
          """)
  void datasyncSays(String type, String literal, String value) {
    assertThat(value(Dialect.DATASYNC, type, literal)).isEqualTo(value);
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
    "-0, 0",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "-9223372036854775808L, -9223372036854775808",
  })
  void wholeNumbersAreExact(String literal, long value) {
    assertThat(value(Dialect.ZUMO2, "int64", literal)).isEqualTo(value);
    assertThat(value(Dialect.DATASYNC, "float64", literal)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0",
    "1E3, 1000.0",
    "1e+3, 1000.0",
    "10E-1, 1.0",
    "5D, 5.0",
    "5M, 5.0",
    "5F, 5.0",
    "1.5, 1.5",
    "-1.5, -1.5",
    "1.5m, 1.5",
    "1.5d, 1.5",
    "0.1, 0.1",
    "0.1m, 0.1",
    "0.1f, 0.10000000149011612",
    "9223372036854775808, 9.223372036854775807E18",
    "1E300, 1e300",
    "1E-300, 1e-300",
    "INF, Infinity",
    "NaN, NaN",
  })
  void otherNumbersAreDoubles(String literal, double value) {
    assertThat(value(Dialect.ZUMO2, "float64", literal)).isEqualTo(value);
    assertThat(value(Dialect.DATASYNC, "int64", literal)).isEqualTo(value);
  }

  @Test
  void bytesAreBase64() {
    assertThat(value(Dialect.ZUMO2, "blob", "'AP8n'")).isEqualTo(new byte[] {0, -1, 39});
    assertThat(value(Dialect.DATASYNC, "blob", "''")).isEqualTo(new byte[0]);
  }
}

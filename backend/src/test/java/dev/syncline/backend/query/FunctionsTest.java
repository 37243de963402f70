package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.QueriedTable;
import dev.syncline.backend.TestSchema;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What functions and operators make of values: true, false, or neither. */
final class FunctionsTest {

  private static QueriedTable table;

  @BeforeAll
  static void open() {
    table =
        QueriedTable.of(
            TestSchema.of(
                "one",
                Column.id(),
                Column.of("text", ColumnType.TEXT),
                Column.of("nul", ColumnType.TEXT),
                Column.of("none", ColumnType.TEXT),
                Column.of("most", ColumnType.INT64),
                Column.of("least", ColumnType.INT64),
                Column.of("seven", ColumnType.INT32),
                Column.of("half", ColumnType.FLOAT64),
                Column.of("price", ColumnType.DECIMAL),
                Column.of("huge", ColumnType.BIG_INTEGER),
                Column.of("at", ColumnType.INSTANT),
                Column.of("early", ColumnType.INSTANT),
                Column.of("day", ColumnType.LOCAL_DATE),
                Column.of("time", ColumnType.LOCAL_TIME),
                Column.of("wall", ColumnType.LOCAL_DATE_TIME),
                Column.of("there", ColumnType.OFFSET_DATE_TIME)));
    table.insert(
        Map.ofEntries(
            Map.entry("id", "1"),
            Map.entry("text", " Zażółć 🙂🙃% _É "),
            Map.entry("nul", "a\u0000b🙂"),
            Map.entry("most", Long.MAX_VALUE),
            Map.entry("least", Long.MIN_VALUE),
            Map.entry("seven", 7L),
            Map.entry("half", -2.5),
            Map.entry("price", "p10001.125"), // 12.5
            Map.entry("huge", "p10020.1"), // 1E20
            Map.entry("at", "2026-11-22T14:20:40.123456789"),
            Map.entry("early", "1969-12-31T23:59:59.5"),
            Map.entry("day", "1582-02-28"),
            Map.entry("time", "23:05:09.5"),
            Map.entry("wall", "2026-11-22T14:20:40"),
            Map.entry("there", "2026-12-31T22:30:00.25 072000"))); // +02:00
  }

  @AfterAll
  static void close() {
    table.close();
  }

  private static void inBoth(String truth, String filter) {
    is(truth, filter, Dialect.ZUMO2);
    is(truth, filter, Dialect.DATASYNC);
  }

  private static void is(String truth, String filter, Dialect dialect) {
    boolean holds = !table.ids(filter, dialect).isEmpty();
    boolean fails = !table.ids("not (" + filter + ")", dialect).isEmpty();
    assertThat(holds ? "true" : fails ? "false" : "null")
        .as("%s %s", dialect, filter)
        .isEqualTo(truth);
  }

  @Lines(
      """
      true  | length(text) eq 15
      true  | length('') eq 0
      true  | length(nul) eq 1
      null  | length(none) eq 0
      true  | indexof(text,'🙃') eq 9
      true  | indexof(text,'z') eq -1
      true  | indexof(text,'') eq 0
      true  | indexof(nul,'b') eq 2
      null  | indexof(text,none) eq 0
      true  | substring(text,8,1) eq '🙂'
      true  | substring(text,9) eq '🙃% _É '
      true  | substring(nul,0,2) eq 'a' and substring(nul,1) eq ''
      true  | substring('abc',1) eq 'bc'
      true  | substring('abc',3) eq ''
      true  | substring('abc',4,1) eq ''
      true  | substring('abc',0,99) eq 'abc'
      true  | substring('abc',-1,2) eq 'a'
      true  | substring('abc',1,-1) eq ''
      true  | substring('abc',1,0) eq ''
      true  | substring('abc',1,9223372036854775807) eq 'bc'
      true  | substring('abc',-9223372036854775808,9223372036854775807) eq ''
      null  | substring(none,0,1) eq 'a'
      true  | tolower(text) eq ' zażółć 🙂🙃% _é '
      true  | toupper(text) eq ' ZAŻÓŁĆ 🙂🙃% _É '
      true  | toupper('straße') eq 'STRASSE'
      true  | tolower('ΑΣ') eq 'ας'
      true  | toupper('𐐨') eq '𐐀'
      true  | tolower('I') eq 'i'
      true  | trim(text) eq 'Zażółć 🙂🙃% _É'
      true  | trim('') eq ''
      true  | startswith(text,' Zaż')
      false | startswith(text,'za')
      false | startswith('abc','%')
      false | startswith('abc','a_')
      true  | startswith(text,'')
      null  | startswith(none,'')
      true  | endswith(text,'É ')
      false | endswith(text,'_')
      true  | endswith(nul,'b🙂')
      true  | concat(text,none) eq null
      true  | concat(concat('a','b'),'c') eq 'abc'
      true  | replace('abcabc','b','') eq 'acac'
      true  | replace('abc','','x') eq 'abc'
      true  | replace(text,'🙂','''') eq ' Zażółć ''🙃% _É '
      null  | replace(none,'a','b') eq 'a'
      true  | 'a' lt 'b' and 'B' lt 'a' and '' lt ' '
      true  | '\uffee' lt '🙂'
      true  | 'é' ne 'e\u0301' and length('e\u0301') eq 2
      """)
  void texts(String truth, String filter) {
    inBoth(truth, filter);
  }

  @Lines(
      """
      true  | seven add 1 eq 8 and seven sub 8 eq -1 and seven mul 2 eq 14
      true  | seven div 2 eq 3
      true  | -seven div 2 eq -3
      true  | seven div 2.0 eq 3.5
      true  | seven div 2D eq 3.5 and seven div 2M eq 3.5 and 7F div seven eq 1
      true  | seven mod 4 eq 3 and -seven mod 4 eq -3 and seven mod -4 eq 3
      true  | seven mod 2.5 eq 2.0
      true  | half mod 2 eq -0.5
      true  | half div 0.5 eq -5
      true  | seven add half eq 4.5
      null  | seven div 0 eq 0
      null  | seven mod 0 eq 0
      null  | half div 0 eq 0
      null  | half mod 0 eq 0
      true  | seven div 0 eq null
      true  | most add 1 gt most
      true  | least sub 1 lt most
      true  | least div -1 gt 0
      true  | -least gt most
      true  | -(-seven) eq 7
      true  | - - seven eq 7
      true  | 1 add 2 mul 3 sub 4 div 2 eq 5
      true  | (1 add 2) mul 3 eq 9
      true  | 10 sub 3 sub 2 eq 5
      true  | 16 div 4 div 2 eq 2
      true  | 2 mul 3 mod 4 eq 2
      true  | round(half) eq -3 and floor(half) eq -3 and ceiling(half) eq -2
      true  | round(2.5) eq 3 and round(3.5) eq 4 and round(-0.4) eq 0
      true  | round(4503599627370497.0) eq 4503599627370497
      true  | round(seven) eq 7 and floor(seven) eq 7 and ceiling(seven) eq 7
      true  | floor(seven div 2.0) eq 3 and ceiling(seven div 2.0) eq 4
      true  | price add 0.1 eq 12.6
      true  | price sub 0.1 eq 12.4 and price mul 0.1 eq 1.25 and price div 4 eq 3.125
      true  | price mod 5 eq 2.5 and -price mod 5 eq -2.5
      true  | -price eq -12.5
      null  | price div 0 eq 1
      null  | price mod 0 eq 1
      true  | price gt half and price gt seven and price lt most
      true  | price div seven gt 1.78 and price div seven lt 1.79
      true  | round(price) eq 13 and floor(price) eq 12 and ceiling(price) eq 13
      true  | round(-price) eq -13 and floor(-price) eq -13 and ceiling(-price) eq -12
      true  | huge sub 1 eq 99999999999999999999
      true  | huge gt most and huge add 1 gt huge
      true  | half add price eq 10
      true  | half lt INF and half gt -INF and not (half gt INF)
      null  | half eq NaN
      true  | 9007199254740993 gt 9007199254740992.0
      true  | most gt 9223372036854775806
      """)
  void numbers(String truth, String filter) {
    inBoth(truth, filter);
  }

  @Lines(
      """
      true  | year(at) eq 2026 and month(at) eq 11 and day(at) eq 22
      true  | hour(at) eq 14 and minute(at) eq 20 and second(at) eq 40
      true  | year(early) eq 1969 and day(early) eq 31 and hour(early) eq 23
      true  | second(early) eq 59
      true  | year(day) eq 1582 and month(day) eq 2 and day(day) eq 28
      true  | hour(time) eq 23 and minute(time) eq 5 and second(time) eq 9
      true  | year(wall) eq 2026 and hour(wall) eq 14
      true  | year(there) eq 2027 and month(there) eq 1 and day(there) eq 1
      true  | hour(there) eq 0 and minute(there) eq 30 and second(there) eq 0
      true  | year(updatedAt) gt 2000
      null  | year(null) eq 1
      true  | there gt at
      true  | early lt at and day lt early and day lt at
      """)
  void moments(String truth, String filter) {
    inBoth(truth, filter);
  }

  @Lines(
      """
      true  | substringof('🙂🙃',text) and substringof('%',text) and substringof('_É',text)
      false | substringof('%%',text)
      false | substringof(text,'a')
      true  | substringof('',text)
      null  | substringof('a',none)
      true  | hour(datetimeoffset'2026-11-22T14:20:40.5+02:00') eq 14
      true  | day(datetimeoffset'2026-11-22T23:20:40-05:00') eq 22
      true  | second(datetime'1900-01-01T00:00:59.9999999') eq 59
      true  | hour(time'PT14H20M') eq 14
      true  | day eq datetime'1582-02-28' and day lt datetimeoffset'1582-02-28T00:00:00.001Z'
      true  | there eq datetimeoffset'2027-01-01T00:30:00.25+02:00'
      false | there eq datetimeoffset'2026-12-31T22:30:00.25Z'
      true  | early eq datetime'1969-12-31T23:59:59.5000000Z'
      """)
  void zumo2(String truth, String filter) {
    is(truth, filter, Dialect.ZUMO2);
  }

  @Lines(
      """
      true  | contains(text,'🙂🙃') and contains(text,'%') and contains(text,'_É')
      false | contains(text,'a_')
      null  | contains(none,'a')
      true  | date(at) eq 2026-11-22 and time(at) eq 14:20:40.123456789
      true  | date(there) eq 2027-01-01 and time(there) eq 00:30:00.25
      true  | date(wall) eq 2026-11-22 and date(day) eq day and time(time) eq time
      true  | fractionalseconds(at) eq 0.123456789 and fractionalseconds(wall) eq 0
      true  | hour(2026-11-22T14:20:40.5+02:00) eq 14 and year(0001-01-01) eq 1
      true  | hour(cast(2026-11-22T14:20:40+02:00,Edm.DateTimeOffset)) eq 14
      true  | at gt 2026-11-22 and at lt 2026-11-23 and early lt 1970-01-01T00:00:00Z
      true  | seven in (1,7) and not (seven in (1,2)) and seven in (7.0)
      true  | text in (none,'a') eq null
      true  | none in ('a',null)
      null  | none in ('a')
      false | none in ()
      true  | price in (1,12.50) and date(at) in (2026-11-22)
      true  | at in (2026-11-22T14:20:40.123456789Z)
      true  | cast(seven,Edm.Double) div 2 eq 3.5
      true  | cast(half,Edm.Int32) eq -2 and cast(price,Edm.Int64) eq 12
      true  | cast(price,Edm.Double) div 2 eq 6.25 and cast(seven,Edm.Decimal) div 2 eq 3.5
      null  | cast(huge,Edm.Int64) eq 1
      true  | cast(null,Edm.String) eq null
      true  | cast('1582-02-28',Edm.Date) eq day
      """)
  void datasync(String truth, String filter) {
    is(truth, filter, Dialect.DATASYNC);
  }

  @Test
  void noDefaultLocaleMatters() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      is("true", "tolower('I') eq 'i' and toupper('i') eq 'I'", Dialect.ZUMO2);
    } finally {
      Locale.setDefault(before);
    }
  }
}

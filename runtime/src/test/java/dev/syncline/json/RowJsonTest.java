package dev.syncline.json;

import static dev.syncline.schema.TodoSchema.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.Seeds;
import dev.syncline.error.AnswerException;
import dev.syncline.schema.Column;
import dev.syncline.schema.RandomTodos;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RowJsonTest {

  private final RowJson json = RowJson.of(TodoSchema.INSTANCE);

  @Test
  void aRowComesBackAsItWas() {
    Seeds.forEach(
        1000,
        random -> {
          Row row = withoutLocal(TodoSchema.row(new RandomTodos(random).next("a")));
          Row part = row.only(i -> i == 0 || random.nextInt(3) > 0);
          assertThat(read(json.write(part)).row()).isEqualTo(part);
          assertThat(json.read(json.write(part)).row()).isEqualTo(part);
        });
  }

  @Test
  void aServerRowComesBackWithAllThatIsKnownOfIt() {
    Seeds.forEach(
        1000,
        random -> {
          Row row = withoutLocal(TodoSchema.row(new RandomTodos(random).next("a")));
          Row part = row.only(i -> i == 0 || random.nextInt(3) > 0);
          // What came in a header is in no column yet.
          String version = part.has(at("version")) ? part.version() : "v\"1";
          String updatedAt =
              part.has(at("updatedAt"))
                  ? part.textOrNull(at("updatedAt"))
                  : "2026-11-22T14:20:40.5";
          Row whole = part.with(at("version"), version).with(at("updatedAt"), updatedAt);
          boolean deleted = random.nextBoolean();
          assertThat(json.read(json.write(new ServerRow(part, version, updatedAt, deleted))))
              .isEqualTo(new ServerRow(whole, version, updatedAt, deleted));
        });
  }

  @Test
  void valuesAreSaidAsTheProtocolSaysThem() {
    Todo item =
        Todo.of("a", "\"\\\u0000é😀")
            .with("done", 1L, "views", Long.MIN_VALUE, "weight", 0.1)
            .with("madeAt", "2026-11-22T14:20:40.5", "day", "2026-11-22");
    Row some =
        TodoSchema.row(item)
            .only(i -> i < 4 || i == at("views") || i == at("weight") || i == 11 || i == 13);

    assertThat(RowJson.of(TodoSchema.INSTANCE, date -> date + "T00:00:00.000Z").write(some))
        .isEqualTo(
            "{\"id\":\"a\",\"title\":\"\\\"\\\\\\u0000é😀\",\"note\":null,\"done\":true,"
                + "\"views\":-9223372036854775808,\"weight\":0.1,"
                + "\"madeAt\":\"2026-11-22T14:20:40.500Z\",\"day\":\"2026-11-22T00:00:00.000Z\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void theLocaleDoesNotMatter(String locale) {
    Row row = withoutLocal(TodoSchema.row(new RandomTodos(new Random(1)).next("a")));
    String expected = json.write(row);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(json.write(row)).isEqualTo(expected);
      assertThat(json.read(expected).row()).isEqualTo(row);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order    | 5                      | 5",
        "order    | 5.0                    | 5",
        "order    | 5e0                    | 5",
        "order    | 50e-1                  | 5",
        "order    | -0                     | 0",
        "order    | 2147483647             | 2147483647",
        "size     | 9223372036854775807    | 9223372036854775807",
        "size     | -9223372036854775808   | -9223372036854775808",
        "size     | 9.223372036854775807e18| 9223372036854775807",
        "size     | 9007199254740993       | 9007199254740993",
        "ratio    | 5                      | 5.0",
        "ratio    | -0.0                   | 0.0",
        "ratio    | 4.9E-324               | 4.9E-324",
        "ratio    | 1.7976931348623157e308 | 1.7976931348623157E308",
        "ratio    | 1e-400                 | 0.0",
        "ratio    | 12345678901234567890   | 1.2345678901234567E19",
        "starred  | true                   | 1",
        "starred  | false                  | 0",
        "note     | \"007\"                | 007",
        "note     | \"2026-11-22T14:20:40.6440000+01:00\" | 2026-11-22T14:20:40.6440000+01:00",
        "note     | \"\\ud83d\\ude00\"     | 😀",
        "note     | \"a\\ud83d\"           | a\ufffd",
        "note     | \"\\ude00a\"           | \ufffda",
        "seenAt   | \"2026-11-22T14:20:40.6440000+01:00\" | 2026-11-22T13:20:40.644",
        "seenAt   | \"1969-12-31T23:59:59\"| 1969-12-31T23:59:59",
        "due      | \"2026-11-22\"         | 2026-11-22",
        "due      | \"2026-11-22T00:00:00.000Z\"      | 2026-11-22",
        "due      | \"2026-11-22T00:00:00\"           | 2026-11-22",
        "due      | \"2026-11-22T01:00:00+01:00\"     | 2026-11-22",
        "before   | \"MERRY\"              | MERRY",
      })
  void everySpellingOfAValueIsStoredAsOne(String field, String said, String stored) {
    Row row = read("{\"id\":\"a\",\"" + field + "\":" + said + "}").row();

    assertThat(row.get(at(field))).hasToString(stored);
  }

  @Test
  void controlCharactersComeThrough() {
    Row row = read("{\"id\":\"a\",\"note\":\"x\\u0000y\\n\"}").row();

    assertThat(row.text(at("note"))).isEqualTo("x\u0000y\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title    | null                       | no room for null",
        "title    | 717171                     | a text",
        "title    | true                       | a text",
        "title    | {\"x\":717171}             | a text",
        "title    | [\"717171\"]               | a text",
        "note     | 717171                     | a text",
        "done     | null                       | no room for null",
        "done     | 1                          | true or false",
        "starred  | \"true\"                   | true or false",
        "priority | \"717171\"                 | a whole number",
        "priority | 717171.5                   | a whole number",
        "priority | 71717171717                | fits the column",
        "priority | 2147483648                 | fits the column",
        "priority | -2147483649                | fits the column",
        "priority | 1e400                      | fits the column",
        "priority | 1e-400                     | fits the column",
        "priority | 1e99999999999              | fits the column",
        "priority | true                       | a whole number",
        "views    | 9223372036854775808        | fits the column",
        "views    | 717171717171717171717171   | fits the column",
        "views    | 9.3e18                     | fits the column",
        "weight   | 1e400                      | fits a double",
        "weight   | -1e400                     | fits a double",
        "weight   | \"717171\"                 | a number",
        "weight   | null                       | no room for null",
        "madeAt   | \"717171\"                 | a date and time",
        "madeAt   | \"2026-11-22\"             | a date and time",
        "madeAt   | 717171                     | a text",
        "seenAt   | \"0001-01-01T00:00:00+01:00\" | a date and time",
        "day      | \"717171\"                 | a date",
        "day      | \"2026-02-29\"             | a date",
        "day      | \"2026-11-22T10:71:71Z\"   | a date",
        "day      | \"2026-11-22T10:17:17Z\"   | without a time of day",
        "day      | \"2026-11-22T00:00:00+01:00\" | without a time of day",
        "mood     | 717171                     | a text",
        "version  | 717171                     | a text",
        "updatedAt| \"717171\"                 | a date and time",
        "deleted  | \"717171\"                 | true or false",
        "deleted  | 717171                     | true or false",
      })
  void aWrongValueNamesTableFieldAndRowButNeverTheValue(
      String field, String said, String expected) {
    String wrong = "\"" + field + "\":" + said + ",\"unknown\":1";

    refuses("{\"id\":\"row\"," + wrong + "}", field, expected);
    // Azure's server writes the app's columns first.
    refuses("{" + wrong + ",\"id\":\"row\"}", field, expected);
  }

  private void refuses(String text, String field, String expected) {
    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> read(text))
        .satisfies(e -> assertThat(e.table()).isEqualTo("todo"))
        .satisfies(e -> assertThat(e.field()).isEqualTo(field))
        .withMessageStartingWith("Table todo: field " + field + " of row row is ")
        .withMessageContaining(expected)
        .satisfies(RowJsonTest::showsNoValue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"title\":null,\"weight\":null,\"id\":\"a\",\"deleted\":true",
        "\"id\":\"a\",\"deleted\":true,\"day\":\"soon\",\"done\":{\"x\":[1]}",
      })
  void ofATombstoneOnlyTheSystemFieldsHaveToFit(String fields) {
    ServerRow row = read("{" + fields + ",\"updatedAt\":\"2026-11-22T14:20:40Z\"}");

    assertThat(row.id()).isEqualTo("a");
    assertThat(row.deleted()).isTrue();
    assertThat(row.updatedAt()).isEqualTo("2026-11-22T14:20:40");
    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> read("{" + fields + ",\"updatedAt\":\"soon\"}"))
        .satisfies(e -> assertThat(e.field()).isEqualTo("updatedAt"));
  }

  private static void showsNoValue(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      assertThat(String.valueOf(e.getMessage())).doesNotContain("7171").doesNotContain("9223");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":null}",
        "{\"id\":\"\"}",
        "{\"title\":\"secret\"}",
        "{\"Id\":\"a\"}",
        "{\"id\":\"a\",\"id\":null}"
      })
  void aRowWithoutAnIdIsRefused(String text) {
    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> read(text))
        .satisfies(e -> assertThat(e.field()).isEqualTo("id"))
        .withMessageContaining("todo")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "5",
        "\"secret\"",
        "[]",
        "[{\"id\":\"a\"}]",
        "<html><body>secret</body></html>",
        "secret",
        "{secret}",
        "{\"id\":'secret'}",
        "{\"id\":\"a\",}",
        "{\"id\":\"a\"]",
        "{\"id\":\"a\" \"title\":\"secret\"}",
        "{\"id\":\"a\",\"weight\":NaN}",
        "{\"id\":\"a\",\"order\":05}",
        "{\"id\":\"a\"}{\"id\":\"b\"}",
        "{\"id\":\"a\"} secret",
        "{\"id\":\"a\",\"note\":\"line\nbreak\"}"
      })
  void whatIsNoRowIsRefused(String text) {
    assertThatExceptionOfType(AnswerException.class)
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("Table todo: ")
        .withMessageNotContaining("secret");
  }

  @Test
  void aRowThatIsCutAnywhereIsRefused() {
    byte[] whole = json.write(TodoSchema.row(someTodo())).getBytes(UTF_8);

    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatExceptionOfType(AnswerException.class)
          .as("cut after %d bytes", length)
          .isThrownBy(() -> json.readWhole(new ByteArrayInputStream(cut)));
    }
  }

  @Test
  void bytesThatAreChangedGiveARowOrAnAnswerException() {
    byte[] whole = json.write(TodoSchema.row(someTodo())).getBytes(UTF_8);
    Seeds.forEach(
        5000,
        random -> {
          byte[] changed = whole.clone();
          for (int i = random.nextInt(3); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
          }
          try {
            assertThat(json.readWhole(new ByteArrayInputStream(changed)).id()).isNotEmpty();
          } catch (AnswerException refused) {
            assertThat(refused.table()).isEqualTo("todo");
          }
        });
  }

  @Test
  void fieldsThatTheModelDoesNotHaveAreSkippedWhateverTheyHold() {
    Row row =
        read("{\"a\":{\"id\":\"inner\",\"x\":[{}]},\"b\":[1,[2],{\"title\":\"no\"}],\"id\":\"a\","
                + "\"c\":1e400,\"d\":99999999999999999999999,\"e\":null,\"title\":\"yes\"}")
            .row();

    assertThat(row.id()).isEqualTo("a");
    assertThat(row.text(at("title"))).isEqualTo("yes");
    assertThat(row.has(at("note"))).isFalse();
  }

  @Test
  void aNestingWithoutEndIsRefusedAndDoesNotOverflow() {
    String deep = "{\"id\":\"a\",\"unknown\":" + "[".repeat(200_000);

    assertThatExceptionOfType(AnswerException.class).isThrownBy(() -> read(deep));
  }

  @Test
  void ofAFieldThatComesTwiceTheLastCounts() {
    ServerRow row =
        read("{\"id\":\"a\",\"note\":\"1\",\"version\":\"1\",\"note\":null,\"version\":\"2\"}");

    assertThat(row.row().has(at("note"))).isTrue();
    assertThat(row.row().isNull(at("note"))).isTrue();
    assertThat(row.version()).isEqualTo("2");
    assertThat(row.row().version()).isEqualTo("2");
  }

  @Test
  void theServerCannotWriteWhatIsKeptOnThisDevice() {
    Row row = read("{\"id\":\"a\",\"draft\":\"theirs\"}").row();

    assertThat(row.has(at("draft"))).isFalse();
  }

  @Test
  void aTombstoneMayHaveNothingButAnId() {
    ServerRow row = read("{\"deleted\":true,\"id\":\"a\",\"version\":null,\"updatedAt\":null}");

    assertThat(row.deleted()).isTrue();
    assertThat(row.version()).isNull();
    assertThat(row.updatedAt()).isNull();
    assertThat(read("{\"id\":\"a\",\"deleted\":null}").deleted()).isFalse();
  }

  private ServerRow read(String text) {
    return json.readWhole(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Todo someTodo() {
    return Todo.of("a", "title é😀")
        .with("note", "\u0000", "seenAt", "2026-11-22T14:20:40.5", "due", "2026-11-22");
  }

  private static Row withoutLocal(Row row) {
    return row.only(i -> row.columns().get(i).role() != Column.Role.LOCAL_ONLY);
  }
}

package dev.syncline.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that clients have spoilt: numbers 13, 14 and 27 of docs/pitfalls.md. */
class SpoiltValuesTest extends ErrandDevice {

  /** Writes a row here, and reads it on another device. */
  private Errand thereAndBack(Errand errand) {
    errands.upsert(errand);
    isPushed();
    others.pull();
    return others.find(errand.id()).orElseThrow();
  }

  @DisplayName("13: null is neither false nor 0, here and on its way")
  @Test
  void nullStaysNull() {
    errands.insert(new Errand("a", "milk", "1", 1L, 1.0, true, Instant.EPOCH, null));
    isPushed();
    String version = here("a").version();
    Errand emptied = new Errand("a", null, null, null, null, null, null, version);

    Errand read = thereAndBack(emptied);

    assertThat(read)
        .isEqualTo(new Errand("a", null, null, null, null, null, null, read.version()))
        .isEqualTo(here("a"));
    assertThat(there("a")).containsEntry("number", null).containsEntry("done", null);
  }

  @DisplayName("13: whole numbers of 64 bits arrive to the last digit")
  @ParameterizedTest
  @ValueSource(longs = {(1L << 32) + 1, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE})
  void longNumbersAreNotRounded(long number) {
    Errand read = thereAndBack(Errand.of("a", "milk").withNumber(number));

    assertThat(read.number()).isEqualTo(number);
    assertThat(there("a")).containsEntry("number", number);
  }

  @DisplayName("13: a text that looks like a number or a date stays a text")
  @ParameterizedTest
  @ValueSource(strings = {"007", "1e3", "2020-01-02T03:04:05Z", "2020-1-2", "null", " ", ""})
  void textsAreTexts(String text) {
    Errand read = thereAndBack(Errand.of("a", "milk").withCode(text));

    assertThat(read.code()).isEqualTo(text);
    assertThat(there("a")).containsEntry("code", text);
  }

  @DisplayName("14: instants are understood in every spelling, whatever the locale")
  @ParameterizedTest
  @CsvSource({
    "2020-01-02T03:04:05.1Z, 2020-01-02T03:04:05.1Z",
    "2020-01-02T03:04:05.12Z, 2020-01-02T03:04:05.12Z",
    "2020-01-02T03:04:05.1234567Z, 2020-01-02T03:04:05.1234567Z",
    "2020-01-02T03:04:05+02:00, 2020-01-02T01:04:05Z",
    "1923-10-29T21:30:00.5-01:30, 1923-10-29T23:00:00.5Z"
  })
  void instantsAreUnderstood(String spelling, Instant instant) {
    for (String locale : new String[] {"ar-EG", "th-TH-u-nu-thai", "fa-IR", "tr-TR"}) {
      in(locale, () -> pulls(spelling, instant, locale));
    }
  }

  private void pulls(String spelling, Instant instant, String version) {
    String row =
        "[{\"id\":\"%s\",\"version\":\"1\",\"updatedAt\":\"%s\",\"due\":\"%s\"}]"
            .formatted(version, spelling, spelling);
    network.next(Network.answered(200, row, "Content-Type", "application/json"));

    errands.pull(ErrandQuery.where(ErrandQuery.TITLE.eq(version)));

    assertThat(here(version).due()).isEqualTo(instant);
  }

  @DisplayName("14: what a device of any locale writes is read by one of any other")
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "tr-TR"})
  void everyLocaleWritesTheSame(String locale) {
    Errand written =
        new Errand("I i", "İı", "1", 12L, 0.5, true, Instant.parse("1923-10-29T21:30:00Z"), null);

    in(
        locale,
        () -> {
          restart();
          thereAndBack(written);
        });

    assertThat(others.find("I i").orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(written);
    assertThat(there("I i").get("due").toString()).startsWith("1923-10-29T21:30:00");
  }

  private static void in(String locale, Runnable what) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      what.run();
    } finally {
      Locale.setDefault(before);
    }
  }

  @DisplayName("27: an insert of an id that is here is refused, and changes nothing")
  @Test
  void anInsertDoesNotOverwrite() {
    errands.insert(Errand.of("a", "milk"));

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> errands.insert(Errand.of("a", "bread")))
        .withMessageContaining("a")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EXISTS));

    assertThat(here("a").title()).isEqualTo("milk");
    assertThat(client.outbox()).hasSize(1);
  }
}

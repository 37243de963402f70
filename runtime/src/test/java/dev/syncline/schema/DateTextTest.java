package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Seeds;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "2024-02-29",
        "2000-02-29",
        "0001-01-01",
        "0999-12-31",
        "9999-12-31",
        "1582-10-10",
        "1969-12-31"
      })
  void aDateIsWrittenAsItIsRead(String text) {
    assertThat(DateText.format(DateText.parse(text))).isEqualTo(text);
    assertThat(DateText.parse(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-2",
        "2026-11-222",
        "2026-1-22x",
        "2026/11/22",
        "22-11-2026",
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-11-31",
        "2026-11-00",
        "0000-01-01",
        "-001-01-01",
        "2026-11-22T00:00:00Z",
        "٢٠٢٦-١١-٢٢",
        "２０２６-11-22"
      })
  void whatIsNoDateIsRefused(String garbage) {
    assertThatThrownBy(() -> DateText.parse(garbage)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void yearsWithoutFourDigitsAreNotWritten() {
    LocalDate early = LocalDate.of(0, 12, 31);
    LocalDate late = LocalDate.of(10_000, 1, 1);

    assertThatThrownBy(() -> DateText.format(early)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> DateText.format(late)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void theOrderOfTheTextsIsTheOrderOfTheDates() {
    Seeds.forEach(
        2000,
        random -> {
          LocalDate one = LocalDate.ofEpochDay(random.nextInt(3_000_000) - 700_000);
          LocalDate other = LocalDate.ofEpochDay(random.nextInt(3_000_000) - 700_000);
          int order = DateText.format(one).compareTo(DateText.format(other));
          assertThat(Integer.signum(order)).isEqualTo(Integer.signum(one.compareTo(other)));
        });
  }
}

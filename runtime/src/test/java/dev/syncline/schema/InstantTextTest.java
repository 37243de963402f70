package dev.syncline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.syncline.Seeds;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstantTextTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T14:20:40Z, 2026-11-22T14:20:40",
    "2026-11-22T14:20:40, 2026-11-22T14:20:40",
    "2026-11-22T14:20:40.5Z, 2026-11-22T14:20:40.5",
    "2026-11-22T14:20:40.50Z, 2026-11-22T14:20:40.5",
    "2026-11-22T14:20:40.644Z, 2026-11-22T14:20:40.644",
    "2026-11-22T14:20:40.6440000, 2026-11-22T14:20:40.644",
    "2026-11-22T14:20:40.6440001Z, 2026-11-22T14:20:40.6440001",
    "2026-11-22T14:20:40.123456789Z, 2026-11-22T14:20:40.123456789",
    "2026-11-22T14:20:40.000000001Z, 2026-11-22T14:20:40.000000001",
    "2026-11-22T14:20:40.000Z, 2026-11-22T14:20:40",
    "2026-11-22T14:20:40+00:00, 2026-11-22T14:20:40",
    "2026-11-22T14:20:40-00:00, 2026-11-22T14:20:40",
    "2026-11-22T14:20:40.644+05:30, 2026-11-22T08:50:40.644",
    "2026-11-22T14:20:40+0530, 2026-11-22T08:50:40",
    "2026-11-22T14:20:40+05, 2026-11-22T09:20:40",
    "2026-11-22T22:20:40-03:30, 2026-11-23T01:50:40",
    "2026-11-22T14:20:40-18:00, 2026-11-23T08:20:40",
    "1969-12-31T23:59:59.9Z, 1969-12-31T23:59:59.9",
    "1583-01-01T00:00:00Z, 1583-01-01T00:00:00",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999",
    "2024-02-29T12:00:00Z, 2024-02-29T12:00:00",
    "2000-02-29T12:00:00Z, 2000-02-29T12:00:00",
  })
  void everySpellingOfAnInstantIsStoredAsOne(String spelling, String stored) {
    assertThat(InstantText.format(InstantText.parse(spelling))).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2026",
        "2026-11-22",
        "2026-11-22T14:20",
        "2026-11-22 14:20:40Z",
        "2026-11-22t14:20:40Z",
        "2026-11-22T14:20:40z",
        "2026-11-22T14:20:40ZZ",
        "2026-11-22T14:20:40Z ",
        " 2026-11-22T14:20:40Z",
        "2026-11-22T14:20:40.Z",
        "2026-11-22T14:20:40.",
        "2026-11-22T14:20:40,5Z",
        "2026-11-22T14:20:40.1234567890Z",
        "2026-11-22T14:20:40.5.5Z",
        "2026-11-22T14:20:40+",
        "2026-11-22T14:20:40+5",
        "2026-11-22T14:20:40+05:",
        "2026-11-22T14:20:40+05:3",
        "2026-11-22T14:20:40+05:30:00",
        "2026-11-22T14:20:40+05:60",
        "2026-11-22T14:20:40+18:01",
        "2026-11-22T14:20:40+19:00",
        "2026-11-22T14:20:40+-5:30",
        "2026-11-22T14:20:40\u0000",
        "2026-11-22T24:00:00Z",
        "2026-11-22T14:60:40Z",
        "2026-11-22T14:20:60Z",
        "2026-02-29T14:20:40Z",
        "1900-02-29T14:20:40Z",
        "2026-13-01T14:20:40Z",
        "2026-00-01T14:20:40Z",
        "2026-11-31T14:20:40Z",
        "2026-11-00T14:20:40Z",
        "0000-12-31T14:20:40Z",
        "-001-11-22T14:20:40Z",
        "+2026-11-22T14:20:40Z",
        "12026-11-22T14:20:40Z",
        "20261122T142040Z",
        "2026-11-2214:20:40Z",
        "٢٠٢٦-١١-٢٢T١٤:٢٠:٤٠Z",
        "๒๐๒๖-11-22T14:20:40Z",
        "２０２６-11-22T14:20:40Z",
        "2026-11-22T14:20:40.٥Z",
        "/Date(1732285240644)/",
        "1732285240644",
        "Sun, 22 Nov 2026 14:20:40 GMT"
      })
  void whatIsNoInstantIsRefused(String garbage) {
    assertThatThrownBy(() -> InstantText.parse(garbage)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:30:00+01:00", "9999-12-31T23:30:00-01:00"})
  void anOffsetMustNotLeadOutOfTheYearsThatCanBeStored(String spelling) {
    assertThatThrownBy(() -> InstantText.parse(spelling)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z"})
  void yearsWithoutFourDigitsAreNotWritten(String instant) {
    Instant outside = Instant.parse(instant);

    assertThatThrownBy(() -> InstantText.format(outside)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void anInstantComesBackToTheNanosecond() {
    Seeds.forEach(
        2000,
        random -> {
          Instant instant = instant(random);
          assertThat(InstantText.parse(InstantText.format(instant))).isEqualTo(instant);
        });
  }

  @Test
  void theOrderOfTheTextsIsTheOrderInTime() {
    Seeds.forEach(
        50,
        random -> {
          List<Instant> instants = new ArrayList<>(RandomTodos.INSTANTS);
          for (int i = 0; i < 100; i++) {
            Instant one = instant(random);
            instants.add(one);
            // Neighbours, whose texts differ in the length of the fraction alone.
            instants.add(one.with(ChronoField.NANO_OF_SECOND, 0));
            instants.add(one.truncatedTo(ChronoUnit.MILLIS));
            instants.add(one.truncatedTo(ChronoUnit.MICROS));
          }
          List<String> texts = new ArrayList<>();
          Collections.sort(instants);
          instants.forEach(instant -> texts.add(InstantText.format(instant)));
          assertThat(texts).isSorted();
        });
  }

  @Test
  void oneInstantHasOneSpelling() {
    Seeds.forEach(
        1000,
        random -> {
          String stored = InstantText.format(instant(random));
          String wire = InstantText.toWire(stored);
          String padded = wire.substring(0, wire.length() - 1);
          while (padded.length() < "2026-11-22T14:20:40.123456789".length()) {
            padded += random.nextBoolean() ? "0" : "00";
          }
          String digits = padded.substring(0, "2026-11-22T14:20:40.123456789".length());
          for (String spelling : List.of(stored, wire, digits, digits + "Z", digits + "+00:00")) {
            assertThat(InstantText.format(InstantText.parse(spelling))).isEqualTo(stored);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T14:20:40, 2026-11-22T14:20:40.000Z",
    "2026-11-22T14:20:40.5, 2026-11-22T14:20:40.500Z",
    "2026-11-22T14:20:40.05, 2026-11-22T14:20:40.050Z",
    "2026-11-22T14:20:40.644, 2026-11-22T14:20:40.644Z",
    "2026-11-22T14:20:40.6441, 2026-11-22T14:20:40.6441Z",
    "2026-11-22T14:20:40.123456789, 2026-11-22T14:20:40.123456789Z",
  })
  void theWireHasAtLeastThreeDigitsOfFraction(String stored, String wire) {
    assertThat(InstantText.toWire(stored)).isEqualTo(wire);
  }

  @ParameterizedTest
  @CsvSource({
    "tr, Asia/Kathmandu",
    "ar-EG-u-nu-arab, Africa/Cairo",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "fa-IR-u-nu-arabext, America/St_Johns",
    "ja-JP-u-ca-japanese, Pacific/Kiritimati",
  })
  void neitherLocaleNorTimeZoneMatter(String locale, String zone) {
    Locale locales = Locale.getDefault();
    TimeZone zones = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Instant instant = Instant.parse("1955-01-02T03:04:05.060Z");

      assertThat(InstantText.format(instant)).isEqualTo("1955-01-02T03:04:05.06");
      assertThat(InstantText.parse("1955-01-02T03:04:05.06")).isEqualTo(instant);
      assertThat(InstantText.toWire("1955-01-02T03:04:05.06"))
          .isEqualTo("1955-01-02T03:04:05.060Z");
      assertThat(DateText.format(DateText.parse("1955-01-02"))).isEqualTo("1955-01-02");
    } finally {
      Locale.setDefault(locales);
      TimeZone.setDefault(zones);
    }
  }

  /** Any instant of the years 1 to 9999, often with a short fraction. */
  private static Instant instant(Random random) {
    long least = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    long most = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    long second = least + (long) (random.nextDouble() * (most - least));
    int unit = (int) Math.pow(10, random.nextInt(10));
    return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * (long) unit);
  }
}

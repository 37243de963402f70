package dev.syncline.vectors;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Of the many columns of that table, those that the vectors ask for. */
@SyncTable("kitchensink")
record KitchenSink(
    @Id String id, LocalDate dateOnlyValue, LocalTime timeOnlyValue, @Version String version) {

  /** A row for each day of 2022; the time tells month and day. */
  static List<KitchenSink> dates() {
    LocalDate first = LocalDate.of(2022, 1, 1);
    return IntStream.range(0, 365).mapToObj(i -> day(i, first.plusDays(i))).toList();
  }

  private static KitchenSink day(int i, LocalDate date) {
    LocalTime time = LocalTime.of(date.getMonthValue(), date.getDayOfMonth());
    return new KitchenSink(String.format(Locale.ROOT, "id-%03d", i), date, time, null);
  }

  static List<KitchenSink> countries() {
    return Arrays.stream(Locale.getISOCountries())
        .map(country -> new KitchenSink(country, null, null, null))
        .toList();
  }
}

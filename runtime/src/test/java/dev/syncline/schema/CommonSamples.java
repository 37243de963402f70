package dev.syncline.schema;

import dev.syncline.query.BooleanColumn;
import dev.syncline.query.DateColumn;
import dev.syncline.query.DoubleColumn;
import dev.syncline.query.InstantColumn;
import dev.syncline.query.IntColumn;
import dev.syncline.query.LongColumn;
import dev.syncline.query.TextColumn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The types of columns that most models have, each with values. */
final class CommonSamples {

  private static final List<String> TEXTS =
      List.of("", "\0", "a", "A", "B", "i", "I", "ı", "İ", "e\u0301", "é", "\uffff", "😀", "a😀");

  private CommonSamples() {}

  static List<Sample<?>> all() {
    return List.of(texts(), booleans(), ints(), longs(), doubles(), instants(), dates());
  }

  /** Ordered by code point, which is the order of the bytes in UTF-8. */
  private static Sample<String> texts() {
    return new Sample<>(
        ColumnType.TEXT,
        RowWriter::text,
        RowReader::text,
        RowReader::textOrNull,
        TextColumn::new,
        TEXTS,
        CommonSamples::text,
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)),
        Samples.NO_TEXTS);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return text.toString();
  }

  private static Sample<Boolean> booleans() {
    return new Sample<>(
        ColumnType.BOOLEAN,
        RowWriter::bool,
        RowReader::bool,
        RowReader::boolOrNull,
        BooleanColumn::new,
        List.of(false, true),
        Random::nextBoolean,
        null,
        List.of("\"717171\"", "{}", "[true]", "\"true\"", "2"));
  }

  private static Sample<Integer> ints() {
    return new Sample<>(
        ColumnType.INT32,
        RowWriter::int32,
        RowReader::int32,
        RowReader::int32OrNull,
        IntColumn::new,
        List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE),
        Random::nextInt,
        Comparator.naturalOrder(),
        Samples.with(Samples.NO_NUMBERS, "2147483648", "-2147483649", "0.5"));
  }

  private static Sample<Long> longs() {
    return new Sample<>(
        ColumnType.INT64,
        RowWriter::int64,
        RowReader::int64,
        RowReader::int64OrNull,
        LongColumn::new,
        List.of(Long.MIN_VALUE, -1L, 0L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE),
        random -> random.nextLong() >> random.nextInt(64),
        Comparator.naturalOrder(),
        Samples.with(Samples.NO_NUMBERS, "9223372036854775808", "0.5"));
  }

  private static Sample<Double> doubles() {
    return new Sample<>(
        ColumnType.FLOAT64,
        RowWriter::float64,
        RowReader::float64,
        RowReader::float64OrNull,
        DoubleColumn::new,
        List.of(-Double.MAX_VALUE, -0.1, -Double.MIN_VALUE, 0.0, 0.1, 1e22, Double.MAX_VALUE),
        CommonSamples::finite,
        Comparator.naturalOrder(),
        Samples.with(Samples.NO_NUMBERS, "1e400", "-1e400"));
  }

  private static double finite(Random random) {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) ? value + 0.0 : random.nextDouble();
  }

  private static Sample<Instant> instants() {
    return new Sample<>(
        ColumnType.INSTANT,
        RowWriter::instant,
        RowReader::instant,
        RowReader::instantOrNull,
        InstantColumn::new,
        List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.EPOCH,
            Instant.EPOCH.plusNanos(1),
            Instant.EPOCH.plusNanos(100_000_000),
            Instant.EPOCH.plusMillis(99),
            Instant.parse("9999-12-31T23:59:59.999999999Z")),
        random -> date(random).atStartOfDay().plusNanos(random.nextInt()).toInstant(ZoneOffset.UTC),
        Comparator.naturalOrder(),
        Samples.with(Samples.NO_TEXTS, "\"717171\"", "\"2026-02-29T00:00:00Z\"", "\"\""));
  }

  private static Sample<LocalDate> dates() {
    return new Sample<>(
        ColumnType.LOCAL_DATE,
        RowWriter::date,
        RowReader::date,
        RowReader::dateOrNull,
        DateColumn::new,
        List.of(LocalDate.of(1, 1, 1), LocalDate.of(2026, 2, 28), LocalDate.of(9999, 12, 31)),
        CommonSamples::date,
        Comparator.naturalOrder(),
        Samples.with(Samples.NO_TEXTS, "\"717171\"", "\"2026-02-29T00:00:00Z\"", "\"\""));
  }

  private static LocalDate date(Random random) {
    return LocalDate.of(2 + random.nextInt(9997), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}

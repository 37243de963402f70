package dev.syncline.schema;

import dev.syncline.query.BigIntegerColumn;
import dev.syncline.query.BlobColumn;
import dev.syncline.query.ByteColumn;
import dev.syncline.query.CharColumn;
import dev.syncline.query.DateTimeColumn;
import dev.syncline.query.DecimalColumn;
import dev.syncline.query.DurationColumn;
import dev.syncline.query.FloatColumn;
import dev.syncline.query.OffsetDateTimeColumn;
import dev.syncline.query.ShortColumn;
import dev.syncline.query.TimeColumn;
import dev.syncline.query.UriColumn;
import dev.syncline.query.UuidColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** The less frequent types of columns, each with values. */
final class Samples {

  static final List<String> NO_NUMBERS = List.of("\"717171\"", "true", "{}", "[717171]");
  static final List<String> NO_TEXTS = List.of("717171", "true", "{}", "[\"717171\"]");

  private Samples() {}

  static List<Sample<?>> all() {
    return List.of(
        bytes8(),
        shorts(),
        floats(),
        characters(),
        times(),
        dateTimes(),
        uuids(),
        uris(),
        decimals(),
        bigIntegers(),
        offsetDateTimes(),
        durations(),
        blobs());
  }

  private static Sample<Byte> bytes8() {
    return new Sample<>(
        ColumnType.INT8,
        RowWriter::int8,
        RowReader::int8,
        RowReader::int8OrNull,
        ByteColumn::new,
        List.of(Byte.MIN_VALUE, (byte) -1, (byte) 0, (byte) 1, Byte.MAX_VALUE),
        random -> (byte) random.nextInt(),
        Comparator.naturalOrder(),
        with(NO_NUMBERS, "128", "-129", "0.5", "1e99999999999"));
  }

  private static Sample<Short> shorts() {
    return new Sample<>(
        ColumnType.INT16,
        RowWriter::int16,
        RowReader::int16,
        RowReader::int16OrNull,
        ShortColumn::new,
        List.of(Short.MIN_VALUE, (short) -1, (short) 0, (short) 1, Short.MAX_VALUE),
        random -> (short) random.nextInt(),
        Comparator.naturalOrder(),
        with(NO_NUMBERS, "32768", "-32769", "0.5"));
  }

  private static Sample<Float> floats() {
    return new Sample<>(
        ColumnType.FLOAT32,
        RowWriter::float32,
        RowReader::float32,
        RowReader::float32OrNull,
        FloatColumn::new,
        List.of(
            -Float.MAX_VALUE, -0.1f, -Float.MIN_VALUE, 0f, Float.MIN_VALUE, 0.1f, Float.MAX_VALUE),
        Samples::finite,
        Comparator.naturalOrder(),
        with(NO_NUMBERS, "1e39", "-1e39", "1e400"));
  }

  private static float finite(Random random) {
    float value = Float.intBitsToFloat(random.nextInt());
    return Float.isFinite(value) ? value + 0.0f : random.nextFloat();
  }

  private static Sample<Character> characters() {
    return new Sample<>(
        ColumnType.CHAR,
        RowWriter::character,
        RowReader::character,
        RowReader::characterOrNull,
        CharColumn::new,
        List.of('\0', ' ', '\'', 'I', 'i', 'ı', 'İ', '漢', '\ud7ff', '\ue000', '\uffff'),
        random -> {
          char value = (char) random.nextInt();
          return Character.isSurrogate(value) ? 'x' : value;
        },
        Comparator.naturalOrder(),
        with(NO_TEXTS, "\"\"", "\"71\"", "\"\\ud83d\\ude00\""));
  }

  private static Sample<LocalTime> times() {
    return new Sample<>(
        ColumnType.LOCAL_TIME,
        RowWriter::time,
        RowReader::time,
        RowReader::timeOrNull,
        TimeColumn::new,
        List.of(
            LocalTime.MIN,
            LocalTime.of(0, 0, 1),
            LocalTime.of(10, 0),
            LocalTime.of(10, 0, 0, 100),
            LocalTime.of(10, 0, 0, 100_000_000),
            LocalTime.of(10, 0, 1),
            LocalTime.MAX),
        random -> LocalTime.ofNanoOfDay(nanos(random, LocalTime.MAX.toNanoOfDay())),
        Comparator.naturalOrder(),
        with(
            NO_TEXTS,
            "\"71:71:71\"",
            "\"24:00:00\"",
            "\"10:71\"",
            "\"\"",
            "\"10:00:00Z\"",
            "\"10:00:00.1234567890\""));
  }

  private static Sample<LocalDateTime> dateTimes() {
    return new Sample<>(
        ColumnType.LOCAL_DATE_TIME,
        RowWriter::dateTime,
        RowReader::dateTime,
        RowReader::dateTimeOrNull,
        DateTimeColumn::new,
        List.of(
            LocalDateTime.of(1, 1, 1, 0, 0),
            LocalDateTime.of(2026, 2, 28, 23, 59, 59, 999_999_999),
            LocalDateTime.of(2026, 3, 1, 0, 0),
            LocalDateTime.of(2026, 3, 1, 0, 0, 0, 1),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999)),
        random ->
            LocalDate.of(1 + random.nextInt(9999), 1, 1 + random.nextInt(28))
                .atTime(LocalTime.ofNanoOfDay(nanos(random, LocalTime.MAX.toNanoOfDay()))),
        Comparator.naturalOrder(),
        with(
            NO_TEXTS,
            "\"2026-02-29T00:00:00\"",
            "\"2026-11-22\"",
            "\"0000-01-01T00:00:00\"",
            "\"2026-11-22T10:00:00+01:00\""));
  }

  private static Sample<UUID> uuids() {
    return new Sample<>(
        ColumnType.UUID,
        RowWriter::uuid,
        RowReader::uuid,
        RowReader::uuidOrNull,
        UuidColumn::new,
        List.of(
            new UUID(0, 0),
            new UUID(0, -1),
            new UUID(1, 0),
            new UUID(Long.MAX_VALUE, 1),
            new UUID(Long.MIN_VALUE, 1),
            new UUID(-1, -1)),
        random -> new UUID(random.nextLong(), random.nextLong()),
        (a, b) -> {
          int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
          return high != 0
              ? high
              : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
        },
        with(
            NO_TEXTS,
            "\"1-1-1-1-1\"",
            "\"\"",
            "\"{717171}\"",
            "\"0000000000000000000000000000000000000\""));
  }

  private static Sample<URI> uris() {
    return new Sample<>(
        ColumnType.URI,
        RowWriter::uri,
        RowReader::uri,
        RowReader::uriOrNull,
        UriColumn::new,
        List.of(
            URI.create(""),
            URI.create("http://example.com"),
            URI.create("http://example.com/"),
            URI.create("http://example.com/A?b=%C3%A9#c"),
            URI.create("http://u@example.com:80/A"),
            URI.create("http://[::1]:8080/"),
            URI.create("//authority_only"),
            URI.create("mailto:Ada@example.com"),
            URI.create("file:////server/share"),
            URI.create("../höhe/日本?ı=İ"),
            URI.create("urn:isbn:0-330-25864-8#x")),
        random -> URI.create("http://example.com/" + random.nextInt()),
        null,
        with(NO_TEXTS, "\"a b\"", "\"%7\"", "\":71\""));
  }

  /** To the second, the millisecond or the nanosecond. */
  private static long nanos(Random random, long most) {
    long unit = List.of(1_000_000_000L, 1_000_000L, 1L).get(random.nextInt(3));
    return Math.floorMod(random.nextLong(), most) / unit * unit;
  }

  private static Sample<BigDecimal> decimals() {
    return new Sample<>(
        ColumnType.DECIMAL,
        RowWriter::decimal,
        RowReader::decimal,
        RowReader::decimalOrNull,
        DecimalColumn::new,
        List.of(
            new BigDecimal("-1").scaleByPowerOfTen(9998).setScale(0),
            new BigDecimal("-123.45"),
            new BigDecimal("-123.4"),
            new BigDecimal("-123"),
            new BigDecimal("-0.1"),
            new BigDecimal(BigInteger.ONE.negate(), 9999),
            BigDecimal.ZERO,
            new BigDecimal(BigInteger.ONE, 9999),
            new BigDecimal("0.1"),
            new BigDecimal("1"),
            new BigDecimal("9"),
            new BigDecimal("10"),
            new BigDecimal("10.000000000000000000000001"),
            new BigDecimal("12345678901234567890123.4"),
            BigDecimal.TEN.pow(9999).subtract(BigDecimal.ONE)),
        Samples::decimal,
        Comparator.naturalOrder(),
        with(
            List.of("true", "{}", "[717171]"),
            "\"\"",
            "\"x71\"",
            "\"1,5\"",
            "\"NaN\"",
            "1e71717",
            "\"1E+9999\"",
            "\"1E-10000\""));
  }

  private static Sample<BigInteger> bigIntegers() {
    return new Sample<>(
        ColumnType.BIG_INTEGER,
        RowWriter::bigInteger,
        RowReader::bigInteger,
        RowReader::bigIntegerOrNull,
        BigIntegerColumn::new,
        List.of(
            BigInteger.TEN.pow(9999).subtract(BigInteger.ONE).negate(),
            BigInteger.valueOf(-100),
            BigInteger.valueOf(-99),
            BigInteger.valueOf(-1),
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.TEN,
            BigInteger.valueOf(11),
            BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
            BigInteger.TEN.pow(9999).subtract(BigInteger.ONE)),
        random ->
            new BigInteger(1 + random.nextInt(90), random)
                .multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1000)),
        Comparator.naturalOrder(),
        with(
            List.of("true", "{}", "[717171]", "1.5"), "\"\"", "\"x71\"", "\"1.5\"", "\"1E+9999\""));
  }

  /** Without trailing zeros, as it is read again. */
  private static BigDecimal decimal(Random random) {
    BigInteger digits = new BigInteger(1 + random.nextInt(60), random);
    BigInteger signed = random.nextBoolean() ? digits : digits.negate();
    BigDecimal value = new BigDecimal(signed, random.nextInt(30) - 10).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static Sample<OffsetDateTime> offsetDateTimes() {
    return new Sample<>(
        ColumnType.OFFSET_DATE_TIME,
        RowWriter::offsetDateTime,
        RowReader::offsetDateTime,
        RowReader::offsetDateTimeOrNull,
        OffsetDateTimeColumn::new,
        List.of(
            OffsetDateTime.parse("0001-01-01T00:00:00Z"),
            OffsetDateTime.parse("2026-11-22T14:20:40.644+02:00"),
            OffsetDateTime.parse("2026-11-22T12:20:40.644Z"),
            OffsetDateTime.parse("2026-11-22T07:20:40.644-05:00"),
            OffsetDateTime.parse("2026-11-22T12:20:40.6441Z"),
            OffsetDateTime.parse("2026-11-22T12:20:40Z"),
            OffsetDateTime.parse("2026-11-22T12:21:10+00:00:30"),
            OffsetDateTime.parse("9999-12-31T23:59:59.999999999+18:00"),
            OffsetDateTime.parse("9998-12-31T23:59:59.999999999-18:00")),
        random ->
            LocalDate.of(2 + random.nextInt(9990), 1, 1 + random.nextInt(3))
                .atTime(LocalTime.ofNanoOfDay(nanos(random, LocalTime.MAX.toNanoOfDay())))
                .atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800)),
        Comparator.naturalOrder(),
        with(
            NO_TEXTS,
            "\"717171\"",
            "\"2026-11-22T10:00:00\"",
            "\"0001-01-01T00:00:00+01:00\"",
            "\"2026-02-29T00:00:00Z\""));
  }

  private static Sample<Duration> durations() {
    return new Sample<>(
        ColumnType.DURATION,
        RowWriter::duration,
        RowReader::duration,
        RowReader::durationOrNull,
        DurationColumn::new,
        List.of(
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofDays(-1),
            Duration.ofMillis(-1500),
            Duration.ofMillis(-500),
            Duration.ofNanos(-1),
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMillis(500),
            Duration.ofSeconds(9),
            Duration.ofSeconds(10),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
        random ->
            Duration.ofSeconds(
                random.nextLong() >> random.nextInt(64), nanos(random, 1_000_000_000L)),
        Comparator.naturalOrder(),
        with(NO_TEXTS, "\"717171\"", "\"P1Y\"", "\"PT9223372036854775808S\"", "\"\""));
  }

  private static Sample<byte[]> blobs() {
    return new Sample<>(
        ColumnType.BLOB,
        RowWriter::blob,
        RowReader::blob,
        RowReader::blobOrNull,
        BlobColumn::new,
        List.of(
            new byte[0],
            new byte[] {0},
            new byte[] {0, 0},
            new byte[] {-1},
            new byte[] {127, -128, 39, 0}),
        random -> {
          byte[] bytes = new byte[1 + random.nextInt(40)];
          random.nextBytes(bytes);
          return bytes;
        },
        null,
        with(NO_TEXTS, "\"7\"", "\"71717\"", "\"7171\\n7171\"", "\"_-71\""));
  }

  static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), List.of(more).stream()).toList();
  }
}

package dev.syncline.agreement;

import dev.syncline.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Values of each type of column that code gets wrong, the least and the greatest among them, and
 * others. Each can be stored: what is no number, half of a surrogate pair and years of five digits
 * cannot, and are refused before they reach a row.
 */
final class RandomValues {

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "  a b  ",
          "a",
          "A",
          "abc",
          "aBc",
          "007",
          "1e5",
          "null",
          "O'Brien",
          "''",
          "\"",
          "\\",
          "\\'",
          "%",
          "_",
          "a%c",
          "100%25",
          "+&=#?/;",
          "x' or '1' eq '1",
          "'); DROP TABLE anything; --",
          "?1",
          "\u0000",
          "a\u0000b",
          "line\r\nline\t",
          "\u007f\u0085\u2028",
          "straße",
          "STRASSE",
          "ıİIi",
          "ΣΑΣ σας",
          "ǆ",
          "é",
          "e\u0301",
          "日本語",
          "مرحبا",
          "\ud7ff",
          "\ue000",
          "\uffff",
          "🙂",
          "🙂🙃",
          "👩‍👩‍👧",
          "\ud83d\ude42e\u0301 A");

  private static final List<Long> LONGS =
      List.of(
          0L,
          1L,
          -1L,
          7L,
          -7L,
          2147483647L,
          2147483648L,
          -2147483649L,
          (1L << 53) + 1,
          Long.MAX_VALUE,
          Long.MIN_VALUE);

  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          0.5,
          -0.5,
          1.0,
          -1.5,
          2.5,
          0.1,
          0.49999999999999994,
          1e16,
          -1e18,
          0x1p53,
          0x1p63,
          1e300,
          -1e-300,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          -Double.MAX_VALUE);

  private static final List<String> DECIMALS =
      List.of("0", "1", "1.00", "-1", "0.1", "-0.25", "1E+30", "1E-30", "123456789.987654321");

  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1582, 10, 10),
          LocalDate.of(1969, 12, 31),
          LocalDate.EPOCH,
          LocalDate.of(2024, 2, 29),
          LocalDate.of(9999, 12, 31));

  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.NOON,
          LocalTime.of(9, 5, 7),
          LocalTime.of(14, 20, 40, 644_000_000),
          LocalTime.of(14, 20, 40, 1),
          LocalTime.MAX);

  private static final List<String> URIS =
      List.of(
          "", "a", "a?b#c", "HTTP://Contoso.Example/%7e'x'", "mailto:o'brien@x", "urn:a:%C3%A9");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  /** A value as the model has it. */
  Object of(ColumnType type) {
    return switch (type) {
      case TEXT -> text();
      case BOOLEAN -> random.nextBoolean();
      case INT8 -> (byte) whole();
      case INT16 -> (short) whole();
      case INT32 -> (int) whole();
      case INT64 -> whole();
      case FLOAT32 -> Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, (float) real()));
      case FLOAT64 -> real();
      case DECIMAL -> decimal();
      case BIG_INTEGER -> BigInteger.valueOf(whole()).pow(random.nextInt(4));
      case CHAR -> of(List.of('a', 'A', '\'', '%', '\0', ' ', 'é', '\ud7ff', '\ue000', '\uffff'));
      case BLOB -> bytes();
      case UUID -> new UUID(whole(), whole());
      case URI -> URI.create(of(URIS));
      case INSTANT -> dateTime().toInstant(ZoneOffset.UTC);
      case LOCAL_DATE -> of(DATES);
      case LOCAL_TIME -> of(TIMES);
      case LOCAL_DATE_TIME -> dateTime();
      case OFFSET_DATE_TIME -> offsetDateTime();
      case DURATION -> duration();
      case ENUM -> of(List.of(Size.values()));
      case JSON -> of(List.of("{}", "[1,\"'\"]", "null"));
    };
  }

  String text() {
    return random.nextInt(8) == 0 ? of(TEXTS) + of(TEXTS) : of(TEXTS);
  }

  long whole() {
    return random.nextBoolean() ? of(LONGS) : random.nextInt(9) - 4;
  }

  double real() {
    return random.nextBoolean() ? of(DOUBLES) : (random.nextInt(17) - 8) / 4.0;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(3)];
    random.nextBytes(bytes);
    return bytes;
  }

  private BigDecimal decimal() {
    BigDecimal decimal = new BigDecimal(of(DECIMALS));
    return random.nextInt(4) == 0 ? decimal.multiply(BigDecimal.valueOf(whole())) : decimal;
  }

  private LocalDateTime dateTime() {
    return of(DATES).atTime(of(TIMES));
  }

  /** Within the years that can be kept, also in UTC. */
  private OffsetDateTime offsetDateTime() {
    int seconds = of(List.of(0, 3600, -3600, 20_700, 64_800, -64_800, 1));
    LocalDate day = DATES.get(1 + random.nextInt(DATES.size() - 2));
    return day.atTime(of(TIMES)).atOffset(ZoneOffset.ofTotalSeconds(seconds));
  }

  private Duration duration() {
    return Duration.ofSeconds(whole(), of(List.of(0, 1, 500_000_000)));
  }

  <V> V of(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}

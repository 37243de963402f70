package dev.syncline.processor.validation;

import dev.syncline.processor.declaration.SourceType.Supported;
import dev.syncline.processor.model.ValueType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads values as JSON carries them, into the form in which SQLite keeps them. The runtime does the
 * same with what servers send; a test holds the two together.
 */
final class StoredValues {

  private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?";
  private static final String WHOLE = "-?[0-9]{1,9999}";
  private static final int LAST_YEAR = 9999;
  private static final int OFFSET_BIAS = 18 * 60 * 60;

  /** With as many digits of the fraction as are needed. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'")
          .append(TIME)
          .toFormatter(Locale.ROOT);

  private StoredValues() {}

  /** A {@code Long}, {@code Double} or {@code String}; nothing if the text is no such value. */
  static Optional<Object> of(Supported type, String text) {
    try {
      return Optional.of(stored(type, text));
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Object stored(Supported type, String text) {
    return switch (type.value().kind()) {
      case TEXT -> text;
      case BOOLEAN -> (Object) (require(text, "true|false").equals("true") ? 1L : 0L);
      case INT8 -> whole(text, Byte.SIZE);
      case INT16 -> whole(text, Short.SIZE);
      case INT32 -> whole(text, Integer.SIZE);
      case INT64 -> whole(text, Long.SIZE);
      case FLOAT32 -> finite(Float.parseFloat(require(text, NUMBER)));
      case FLOAT64 -> finite(Double.parseDouble(require(text, NUMBER)));
      case DECIMAL -> StoredDecimals.of(new BigDecimal(require(text, NUMBER)));
      case BIG_INTEGER -> StoredDecimals.of(new BigDecimal(require(text, WHOLE)));
      case CHAR -> require(text, "(?s)[\\x00-\\uffff&&[^\\ud800-\\udfff]]");
      case UUID -> UUID.fromString(require(text, "[0-9a-fA-F-]{36}")).toString();
      case URI -> StoredUris.of(URI.create(text));
      case ENUM -> constant(type, text);
      case DURATION -> duration(Duration.parse(text));
      case BLOB, JSON -> throw new IllegalArgumentException("No text stands for it");
      default -> time(type.value().kind(), text);
    };
  }

  private static String time(Kind kind, String text) {
    return switch (kind) {
      case INSTANT -> instant(OffsetDateTime.parse(text));
      case LOCAL_DATE -> dated(LocalDate.parse(text)).toString();
      case LOCAL_TIME -> TIME.format(LocalTime.parse(text));
      case LOCAL_DATE_TIME -> DATE_TIME.format(dated(LocalDateTime.parse(text)));
      case OFFSET_DATE_TIME -> offsetDateTime(OffsetDateTime.parse(text));
      default -> throw new IllegalArgumentException("No time: " + kind);
    };
  }

  private static String require(String text, String pattern) {
    if (!text.matches(pattern)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static long whole(String text, int bits) {
    BigInteger value = new BigInteger(require(text, WHOLE));
    if (value.bitLength() >= bits) {
      throw new ArithmeticException(text);
    }
    return value.longValue();
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("Beyond all numbers");
    }
    return value + 0.0; // SQLite does not tell -0.0 from 0.0
  }

  private static String constant(Supported type, String name) {
    if (!type.value().constants().contains(name)) {
      throw new IllegalArgumentException(name);
    }
    return name;
  }

  private static <T extends TemporalAccessor> T dated(T time) {
    int year = time.get(ChronoField.YEAR);
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("Year " + year);
    }
    return time;
  }

  private static String instant(OffsetDateTime time) {
    return DATE_TIME.format(dated(time.withOffsetSameInstant(ZoneOffset.UTC)));
  }

  private static String offsetDateTime(OffsetDateTime time) {
    int offset = OFFSET_BIAS + dated(time).getOffset().getTotalSeconds();
    String digits = Integer.toString(1_000_000 + offset).substring(1);
    return instant(time) + " " + digits;
  }

  private static String duration(Duration duration) {
    BigDecimal nanos = BigDecimal.valueOf(duration.getNano(), 9);
    return StoredDecimals.of(BigDecimal.valueOf(duration.getSeconds()).add(nanos));
  }
}

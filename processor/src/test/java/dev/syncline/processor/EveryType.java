package dev.syncline.processor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A type that a property may have, and values of it: null if it can be, the least, the greatest and
 * the odd ones.
 *
 * @param annotation what makes a column of it, or nothing
 */
record EveryType(String annotation, String type, Function<CompiledModels, List<Object>> made) {

  /** The types that are no types of Java. */
  static final String OWN_TYPES =
      """
      final class Types {
        enum Size { SMALL { @Override public String toString() { return "a"; } }, LARGE, \u0130 }
        record Line(String article, java.math.BigDecimal price, LocalDate day, Line inner) {}
        record Address(@Column("road") String street, int zip, @Embedded Position position) {}
        record Position(double north, Instant since) {}
        static final class Currencies implements Converter<java.util.Currency, String> {
          @Override public String toColumn(java.util.Currency value) {
            return value.getCurrencyCode();
          }
          @Override public java.util.Currency toModel(String value) {
            return java.util.Currency.getInstance(value);
          }
        }
      }
      """;

  private static final String ODD =
      "I ı İ i ß 漢字 \uD83D\uDE00 \u0000 ' \" \\ ? % \u2028 ٣ ๓ e\u0301";

  String declaration() {
    return annotation + " " + type;
  }

  List<Object> values(CompiledModels models) {
    return made.apply(models);
  }

  static List<EveryType> all() {
    return Stream.of(simple(), numbers(), times(), forms()).flatMap(List::stream).toList();
  }

  private static List<EveryType> simple() {
    return List.of(
        type("String", null, "", ODD, "\uffff", "x".repeat(100_000)),
        type("boolean", false, true),
        type("Boolean", null, false, true),
        type("char", '\0', ' ', 'İ', '漢', '\uffff'),
        type("Character", null, '\'', 'ı'),
        type("byte[]", null, new byte[0], new byte[] {0, 127, -128, -1}),
        type("java.util.UUID", null, new UUID(0, 0), new UUID(-1, -1), new UUID(1L << 63, 1)),
        type("java.net.URI", null, URI.create(""), URI.create("http://example.com/höhe?%C3%A9#İ")),
        type("DayOfWeek", null, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
  }

  private static List<EveryType> numbers() {
    return List.of(
        type("byte", (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE),
        type("Byte", null, Byte.MIN_VALUE, Byte.MAX_VALUE),
        type("short", (short) 0, Short.MIN_VALUE, Short.MAX_VALUE),
        type("Short", null, Short.MIN_VALUE, Short.MAX_VALUE),
        type("int", 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
        type("Integer", null, Integer.MIN_VALUE, Integer.MAX_VALUE),
        type("long", 0L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
        type("Long", null, Long.MIN_VALUE, Long.MAX_VALUE),
        type("float", 0f, -Float.MAX_VALUE, Float.MIN_VALUE, 0.1f),
        type("Float", null, Float.MAX_VALUE, -Float.MIN_VALUE),
        type("double", 0.0, -Double.MAX_VALUE, Double.MIN_VALUE, 0.1),
        type("Double", null, Double.MAX_VALUE, -Double.MIN_VALUE, 1e22),
        type(
            "java.math.BigDecimal",
            null,
            BigDecimal.ZERO,
            BigDecimal.TEN.pow(9999).subtract(BigDecimal.ONE),
            new BigDecimal(BigInteger.ONE.negate(), 9999),
            new BigDecimal("-12345678901234567890.123456789")),
        type(
            "java.math.BigInteger",
            null,
            BigInteger.ZERO,
            BigInteger.TEN.pow(9998),
            BigInteger.ONE.shiftLeft(63).negate()));
  }

  private static List<EveryType> times() {
    return List.of(
        type(
            "Instant",
            null,
            Instant.EPOCH,
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("1582-10-04T00:00:00.000000001Z")),
        type("LocalDate", null, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
        type("LocalTime", null, LocalTime.MIN, LocalTime.MAX, LocalTime.of(1, 2, 3, 400)),
        type(
            "LocalDateTime",
            null,
            LocalDateTime.of(1, 1, 1, 0, 0),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999)),
        type(
            "OffsetDateTime",
            null,
            OffsetDateTime.parse("0001-01-01T00:00:00Z"),
            OffsetDateTime.parse("9999-12-31T23:59:59.999999999+18:00"),
            OffsetDateTime.parse("2026-11-22T14:20:40.644-05:30:15")),
        type(
            "Duration",
            null,
            Duration.ZERO,
            Duration.ofNanos(-1),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)));
  }

  private static List<EveryType> forms() {
    return List.of(
        new EveryType("", "Types.Size", it -> list(null, size(it, "SMALL"), size(it, "İ"))),
        new EveryType(
            "@Convert(Types.Currencies.class)",
            "java.util.Currency",
            it -> list(null, Currency.getInstance("TRY"), Currency.getInstance("THB"))),
        new EveryType(
            "@Json", "java.util.List<String>", it -> list(null, List.of(), list(ODD, null))),
        new EveryType(
            "@Json",
            "java.util.Set<Types.Size>",
            it -> list(null, Set.of(), Set.of(size(it, "LARGE"), size(it, "İ")))),
        new EveryType(
            "@Json",
            "java.util.Map<String, java.util.List<Long>>",
            it -> list(null, Map.of(), Map.of(ODD, List.of(Long.MIN_VALUE, Long.MAX_VALUE)))),
        new EveryType(
            "@Json", "Types.Line", it -> list(null, line(it, null), line(it, line(it, null)))),
        new EveryType(
            "@Embedded",
            "Types.Address",
            it ->
                list(
                    null,
                    address(it, null, 0, null),
                    address(it, ODD, Integer.MIN_VALUE, place(it)))));
  }

  private static EveryType type(String type, Object... values) {
    return new EveryType("", type, models -> list(values));
  }

  private static List<Object> list(Object... values) {
    return Arrays.asList(values);
  }

  private static Object size(CompiledModels models, String name) {
    return models.constant("Types$Size", name);
  }

  private static Object line(CompiledModels models, Object inner) {
    return models.item("Types$Line", ODD, new BigDecimal("-0.1"), LocalDate.of(2569, 2, 28), inner);
  }

  private static Object address(CompiledModels models, String street, int zip, Object position) {
    return models.item("Types$Address", street, zip, position);
  }

  private static Object place(CompiledModels models) {
    return models.item("Types$Position", Double.MIN_VALUE, Instant.EPOCH);
  }
}

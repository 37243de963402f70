package dev.syncline.processor.validation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of messages that depend on the names in them. */
final class Phrases {

  private static final String TYPES =
      "String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI,"
          + " Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration";

  /** What to use for types that are nearly right. */
  private static final Map<String, String> NEARLY =
      Map.ofEntries(
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.Instant"),
          Map.entry("java.sql.Timestamp", "java.time.Instant"),
          Map.entry("java.sql.Date", "java.time.LocalDate"),
          Map.entry("java.time.ZonedDateTime", "java.time.OffsetDateTime"),
          Map.entry("java.sql.Time", "java.time.LocalTime"),
          Map.entry("java.net.URL", "java.net.URI"),
          Map.entry("java.util.OptionalInt", "Integer, which may be null"),
          Map.entry("java.util.OptionalLong", "Long, which may be null"),
          Map.entry("java.util.OptionalDouble", "Double, which may be null"),
          Map.entry("Byte[]", "byte[]"),
          Map.entry("char[]", "String"),
          Map.entry("StringBuilder", "String"),
          Map.entry("CharSequence", "String"));

  private static final Pattern OPTIONAL = Pattern.compile("java\\.util\\.Optional<(.*)>");

  private Phrases() {}

  static String withArticle(String noun) {
    return ("aeiouAEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /**
   * What to do about a type that no column has.
   *
   * @param ofProperty whether a property has it; a record's component cannot be transient
   */
  static String insteadOf(String type, boolean ofProperty) {
    return nearly(type)
        .orElse(
            "Mark it @Json, give it @Convert, or use "
                + TYPES
                + (ofProperty ? ", or make its field transient." : "."));
  }

  /** What a converter is to make instead of a type that no column has. */
  static String columnInsteadOf(String type) {
    return nearly(type).orElse("Use " + TYPES + ".");
  }

  private static Optional<String> nearly(String type) {
    return Optional.ofNullable(NEARLY.get(type))
        .or(() -> orNull(OPTIONAL.matcher(type)))
        .map(it -> "Did you mean " + it + "?");
  }

  private static Optional<String> orNull(Matcher optional) {
    return optional.matches()
        ? Optional.of(optional.group(1) + ", which may be null")
        : Optional.empty();
  }
}

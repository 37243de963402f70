package dev.syncline.schema;

import java.net.URI;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite keeps as TEXT, as the text that travels in JSON and in filters. Dates without a time
 * of day are not here: each protocol spells them in its own way.
 */
public final class WireText {

  private WireText() {}

  /** The wire's spelling of a stored text. */
  public static String of(ColumnType type, String stored) {
    return switch (type) {
      case INSTANT -> InstantText.toWire(stored);
      case DECIMAL -> DecimalText.toWire(stored);
      case BIG_INTEGER -> DecimalText.toWire(stored);
      case OFFSET_DATE_TIME -> OffsetDateTimeText.toWire(stored);
      case DURATION -> DurationText.toWire(stored);
      default -> stored;
    };
  }

  /** The stored text of what the wire spells, in one of perhaps several ways; null if nothing. */
  public static @Nullable String stored(ColumnType type, String wire) {
    try {
      return switch (type) {
        case CHAR -> wire.length() == 1 ? wire : null;
        case UUID -> UuidText.parse(wire).toString();
        case INSTANT -> InstantText.format(InstantText.parse(wire));
        case LOCAL_TIME -> TimeText.format(TimeText.parse(wire));
        case LOCAL_DATE_TIME -> DateTimeText.format(DateTimeText.parse(wire));
        case URI -> UriText.format(URI.create(wire));
        case DECIMAL -> DecimalText.ofWire(wire);
        case BIG_INTEGER -> DecimalText.wholeOfWire(wire);
        case OFFSET_DATE_TIME -> OffsetDateTimeText.ofWire(wire);
        case DURATION -> DurationText.ofWire(wire);
        case JSON -> JsonText.canonical(wire);
        default -> wire;
      };
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether a JSON number may stand for the text, as it does on servers with such a type. */
  public static boolean mayBeNumber(ColumnType type) {
    return type == ColumnType.DECIMAL || type == ColumnType.BIG_INTEGER;
  }

  /** What a text of this type is, for messages. */
  public static String words(ColumnType type) {
    return switch (type) {
      case CHAR -> "a single character";
      case BLOB -> "bytes in Base64";
      case UUID -> "a UUID";
      case INSTANT -> "a date and time";
      case LOCAL_TIME -> "a time of day";
      case LOCAL_DATE_TIME -> "a date and time without an offset";
      case URI -> "a URI";
      case DECIMAL -> "a decimal number";
      case BIG_INTEGER -> "a whole number";
      case OFFSET_DATE_TIME -> "a date and time with an offset";
      case DURATION -> "a duration";
      case JSON -> "JSON, up to 200 levels deep";
      default -> "a text";
    };
  }
}

package dev.syncline.schema;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates with a time of day and an offset as text, independent of any locale; years 0001 to 9999,
 * here and in UTC.
 *
 * <p>Two spellings exist. <em>Stored</em>: {@code 2026-11-22T12:20:40.644 072000}, the instant as
 * {@link InstantText} stores it, and the seconds of the offset, 64800 being none. Text order is the
 * order of {@link OffsetDateTime#compareTo}. <em>On the wire</em>: {@code
 * 2026-11-22T14:20:40.644+02:00}.
 */
public final class OffsetDateTimeText {

  private static final int BIAS = 18 * 60 * 60;
  private static final int DIGITS = 6;

  private OffsetDateTimeText() {}

  /**
   * The stored spelling.
   *
   * @throws DateTimeException if a year has not four digits
   */
  public static String format(OffsetDateTime time) {
    DateText.requireYear(time.getYear());
    StringBuilder text = new StringBuilder(InstantText.format(time.toInstant())).append(' ');
    return TimeText.pad(text, time.getOffset().getTotalSeconds() + BIAS, DIGITS).toString();
  }

  /**
   * The time that a stored text says.
   *
   * @throws DateTimeException if the text is not one of {@link #format}
   */
  public static OffsetDateTime parse(String stored) {
    int space = stored.length() - DIGITS - 1;
    if (space < 0 || stored.charAt(space) != ' ') {
      throw new DateTimeException("No date and time with an offset");
    }
    int seconds = new Digits(stored.substring(space + 1)).next(DIGITS);
    return InstantText.parse(stored.substring(0, space))
        .atOffset(ZoneOffset.ofTotalSeconds(seconds - BIAS));
  }

  static String toWire(String stored) {
    OffsetDateTime time = parse(stored);
    String utc = InstantText.toWire(DateTimeText.format(time.toLocalDateTime()));
    return utc.substring(0, utc.length() - 1) + time.getOffset().getId();
  }

  static String ofWire(String wire) {
    return format(OffsetDateTime.parse(wire));
  }
}

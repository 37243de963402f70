package dev.syncline.schema;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Instants as text, independent of any locale and time zone; years 0001 to 9999.
 *
 * <p>Two spellings exist. <em>Stored</em>: {@code 2026-11-22T14:20:40.644}, UTC without saying so,
 * the fraction without trailing zeros. One instant has one spelling, and text order is time order.
 * <em>On the wire</em>: {@code 2026-11-22T14:20:40.644Z}, at least three digits of fraction.
 */
public final class InstantText {

  private static final int SECONDS_LENGTH = "2026-11-22T14:20:40".length();
  private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
  private static final int WIRE_DIGITS = 3;

  private InstantText() {}

  /**
   * The stored spelling.
   *
   * @throws DateTimeException if the year has not four digits
   */
  public static String format(Instant instant) {
    return DateTimeText.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /**
   * Reads any ISO 8601 spelling that servers use: up to nine digits of fraction, {@code Z}, an
   * offset or neither (then UTC is meant).
   *
   * @throws DateTimeException if the text is no instant, or its year has not four digits
   */
  public static Instant parse(CharSequence text) {
    Digits digits = new Digits(text);
    LocalDateTime local = DateTimeText.read(digits);
    LocalDateTime utc = local.minusSeconds(offset(digits).getTotalSeconds());
    DateText.requireYear(utc.getYear());
    return utc.toInstant(ZoneOffset.UTC);
  }

  /** The wire's spelling of a stored instant. */
  public static String toWire(String stored) {
    StringBuilder wire = new StringBuilder(stored);
    if (stored.length() == SECONDS_LENGTH) {
      wire.append('.');
    }
    while (wire.length() < SECONDS_LENGTH + 1 + WIRE_DIGITS) {
      wire.append('0');
    }
    return wire.append('Z').toString();
  }

  /**
   * The stored instant a millisecond after this one; null where the years end, as they do in what
   * some servers write for "never".
   */
  public static @Nullable String nextMillisecond(String stored) {
    Instant next = parse(stored).plusMillis(1);
    return next.isBefore(END) ? format(next) : null;
  }

  /** The stored instant so much before this one, or the first of all where the years begin. */
  public static String before(String stored, Duration much) {
    Instant before = parse(stored).minus(much);
    return format(before.isBefore(BEGINNING) ? BEGINNING : before);
  }

  private static ZoneOffset offset(Digits digits) {
    if (digits.atEnd()) {
      return ZoneOffset.UTC;
    }
    char sign = digits.peek();
    digits.expect(sign);
    if (sign == 'Z' && digits.atEnd()) {
      return ZoneOffset.UTC;
    }
    if (sign != '+' && sign != '-') {
      throw digits.malformed();
    }
    int hours = digits.next(2);
    int minutes = digits.atEnd() ? 0 : minutes(digits);
    if (!digits.atEnd()) {
      throw digits.malformed();
    }
    int direction = sign == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
  }

  private static int minutes(Digits digits) {
    if (digits.peek() == ':') {
      digits.expect(':');
    }
    return digits.next(2);
  }
}

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
  private static final int NANO_DIGITS = 9;
  private static final int WIRE_DIGITS = 3;

  private InstantText() {}

  /**
   * The stored spelling.
   *
   * @throws DateTimeException if the year has not four digits
   */
  public static String format(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    DateText.requireYear(time.getYear());
    StringBuilder text = new StringBuilder(SECONDS_LENGTH + 1 + NANO_DIGITS);
    pad(text, time.getYear(), 4).append('-');
    pad(text, time.getMonthValue(), 2).append('-');
    pad(text, time.getDayOfMonth(), 2).append('T');
    pad(text, time.getHour(), 2).append(':');
    pad(text, time.getMinute(), 2).append(':');
    pad(text, time.getSecond(), 2);
    appendFraction(text, time.getNano());
    return text.toString();
  }

  /**
   * Reads any ISO 8601 spelling that servers use: up to nine digits of fraction, {@code Z}, an
   * offset or neither (then UTC is meant).
   *
   * @throws DateTimeException if the text is no instant, or its year has not four digits
   */
  public static Instant parse(CharSequence text) {
    Digits digits = new Digits(text);
    int year = digits.next(4);
    digits.expect('-');
    int month = digits.next(2);
    digits.expect('-');
    int day = digits.next(2);
    digits.expect('T');
    int hour = digits.next(2);
    digits.expect(':');
    int minute = digits.next(2);
    digits.expect(':');
    int second = digits.next(2);
    int nano = fraction(digits);
    ZoneOffset offset = offset(digits);
    LocalDateTime utc =
        LocalDateTime.of(year, month, day, hour, minute, second, nano)
            .minusSeconds(offset.getTotalSeconds());
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

  private static int fraction(Digits digits) {
    if (digits.peek() != '.') {
      return 0;
    }
    digits.expect('.');
    int nano = digits.nextDigit();
    for (int i = 1; i < NANO_DIGITS; i++) {
      nano = nano * 10 + (digits.nextIsDigit() ? digits.nextDigit() : 0);
    }
    return nano;
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

  private static void appendFraction(StringBuilder text, int nano) {
    if (nano == 0) {
      return;
    }
    pad(text.append('.'), nano, NANO_DIGITS);
    while (text.charAt(text.length() - 1) == '0') {
      text.setLength(text.length() - 1);
    }
  }

  private static StringBuilder pad(StringBuilder text, int number, int width) {
    for (int power = (int) Math.pow(10, width - 1); power > number && power > 1; power /= 10) {
      text.append('0');
    }
    return text.append(number);
  }
}

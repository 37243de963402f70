package dev.syncline.schema;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * Times of day as text, {@code 14:20:40.644}, independent of any locale; the fraction without
 * trailing zeros. One time has one spelling, and text order is time order.
 */
public final class TimeText {

  private static final int LONGEST = "14:20:40.123456789".length();
  private static final int NANO_DIGITS = 9;

  private TimeText() {}

  public static String format(LocalTime time) {
    StringBuilder text = new StringBuilder(LONGEST);
    append(text, time);
    return text.toString();
  }

  /**
   * The time that a text says, with up to nine digits of fraction.
   *
   * @throws DateTimeException if the text is no time of day
   */
  public static LocalTime parse(CharSequence text) {
    Digits digits = new Digits(text);
    LocalTime time = read(digits);
    if (!digits.atEnd()) {
      throw digits.malformed();
    }
    return time;
  }

  static void append(StringBuilder text, LocalTime time) {
    pad(text, time.getHour(), 2).append(':');
    pad(text, time.getMinute(), 2).append(':');
    pad(text, time.getSecond(), 2);
    appendFraction(text, time.getNano());
  }

  static LocalTime read(Digits digits) {
    int hour = digits.next(2);
    digits.expect(':');
    int minute = digits.next(2);
    digits.expect(':');
    int second = digits.next(2);
    return LocalTime.of(hour, minute, second, fraction(digits));
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

  private static void appendFraction(StringBuilder text, int nano) {
    if (nano == 0) {
      return;
    }
    pad(text.append('.'), nano, NANO_DIGITS);
    while (text.charAt(text.length() - 1) == '0') {
      text.setLength(text.length() - 1);
    }
  }

  static StringBuilder pad(StringBuilder text, int number, int width) {
    for (int power = (int) Math.pow(10, width - 1); power > number && power > 1; power /= 10) {
      text.append('0');
    }
    return text.append(number);
  }
}

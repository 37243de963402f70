package dev.syncline.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Dates with a time of day as text, {@code 2026-11-22T14:20:40.644}, independent of any locale;
 * years 0001 to 9999, the fraction without trailing zeros. One moment on the wall has one spelling,
 * and text order is time order.
 */
public final class DateTimeText {

  private static final int LONGEST = "2026-11-22T14:20:40.123456789".length();

  private DateTimeText() {}

  /**
   * The date and time as text.
   *
   * @throws DateTimeException if the year has not four digits
   */
  public static String format(LocalDateTime time) {
    DateText.requireYear(time.getYear());
    StringBuilder text = new StringBuilder(LONGEST);
    TimeText.pad(text, time.getYear(), 4).append('-');
    TimeText.pad(text, time.getMonthValue(), 2).append('-');
    TimeText.pad(text, time.getDayOfMonth(), 2).append('T');
    TimeText.append(text, time.toLocalTime());
    return text.toString();
  }

  /**
   * The date and time that a text says. A {@code Z} at its end is passed over, since there are
   * servers that put one to every time.
   *
   * @throws DateTimeException if the text is no date and time, or has an offset
   */
  public static LocalDateTime parse(CharSequence text) {
    Digits digits = new Digits(text);
    LocalDateTime time = read(digits);
    DateText.requireYear(time.getYear());
    if (digits.peek() == 'Z') {
      digits.expect('Z');
    }
    if (!digits.atEnd()) {
      throw digits.malformed();
    }
    return time;
  }

  static LocalDateTime read(Digits digits) {
    int year = digits.next(4);
    digits.expect('-');
    int month = digits.next(2);
    digits.expect('-');
    int day = digits.next(2);
    digits.expect('T');
    return LocalDate.of(year, month, day).atTime(TimeText.read(digits));
  }
}

package dev.syncline.schema;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as text, {@code yyyy-MM-dd}, independent of any locale; years 0001 to 9999. */
public final class DateText {

  private static final int LENGTH = 10;

  private DateText() {}

  /**
   * The date as text.
   *
   * @throws DateTimeException if the year has not four digits
   */
  public static String format(LocalDate date) {
    requireYear(date.getYear());
    return date.toString();
  }

  /**
   * The date that a text says.
   *
   * @throws DateTimeException if the text is no date
   */
  public static LocalDate parse(CharSequence text) {
    if (text.length() != LENGTH) {
      throw new DateTimeException("No date: " + text);
    }
    Digits digits = new Digits(text);
    int year = digits.next(4);
    digits.expect('-');
    int month = digits.next(2);
    digits.expect('-');
    requireYear(year);
    return LocalDate.of(year, month, digits.next(2));
  }

  static void requireYear(int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("Year " + year + " is not between 1 and 9999");
    }
  }
}

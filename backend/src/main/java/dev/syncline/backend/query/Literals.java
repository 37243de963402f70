package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Constant;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.DateText;
import dev.syncline.schema.DateTimeText;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.TimeText;
import dev.syncline.schema.WireText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a filter spells out. */
final class Literals {

  private static final int DATE_LENGTH = "2026-11-22".length();
  private static final int MINUTES_LENGTH = "2026-11-22T14:20".length();
  private static final int TIME_MINUTES_LENGTH = "14:20".length();
  private static final String MIDNIGHT = "T00:00:00";

  /** What a literal may stand for beside a value of another type. */
  private static final Map<ValueType, Set<ValueType>> READ_FROM =
      Map.of(
          ValueType.BLOB, Set.of(ValueType.TEXT),
          ValueType.UUID, Set.of(ValueType.TEXT),
          ValueType.URI, Set.of(ValueType.TEXT),
          ValueType.DURATION, Set.of(ValueType.TEXT, ValueType.TIME),
          ValueType.OFFSET_DATE_TIME, Set.of(ValueType.TEXT, ValueType.INSTANT),
          ValueType.TIME, Set.of(ValueType.TEXT),
          ValueType.DECIMAL, Set.of(ValueType.TEXT, ValueType.INTEGER, ValueType.FLOATING),
          ValueType.LOCAL_DATE_TIME, Set.of(ValueType.TEXT, ValueType.DATE, ValueType.INSTANT),
          ValueType.INSTANT,
              Set.of(ValueType.DATE, ValueType.LOCAL_DATE_TIME, ValueType.OFFSET_DATE_TIME),
          ValueType.DATE,
              Set.of(ValueType.INSTANT, ValueType.LOCAL_DATE_TIME, ValueType.OFFSET_DATE_TIME));

  private Literals() {}

  static Constant bool(boolean value) {
    return new Constant(ValueType.BOOLEAN, value ? 1L : 0L, Boolean.toString(value));
  }

  static Constant nothing() {
    return new Constant(ValueType.NULL, null, "null");
  }

  static Constant text(String text) {
    return new Constant(ValueType.TEXT, text, text);
  }

  static Constant integer(long value) {
    return new Constant(ValueType.INTEGER, value, Long.toString(value));
  }

  static Constant floating(double value) {
    return new Constant(ValueType.FLOATING, value, Double.toString(value));
  }

  /** A number as it is written, perhaps with a letter for its type at its end. */
  static Constant number(Token token, String text) {
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    String digits = Character.isDigit(last) ? text : text.substring(0, text.length() - 1);
    if (last == 'l' || text.chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
      return whole(token, digits, last == 'l');
    }
    double value = last == 'f' ? Float.parseFloat(digits) : Double.parseDouble(digits);
    return finite(token, value, digits);
  }

  /** Whole numbers are exact as far as 64 bits go; those beyond are as near as can be. */
  private static Constant whole(Token token, String digits, boolean exact) {
    try {
      return new Constant(ValueType.INTEGER, Long.parseLong(digits), digits);
    } catch (NumberFormatException beyond) {
      double nearest = exact ? Double.POSITIVE_INFINITY : Double.parseDouble(digits);
      return finite(token, nearest, digits);
    }
  }

  private static Constant finite(Token token, double value, String digits) {
    if (Double.isInfinite(value)) {
      throw QueryException.at(token.index(), "Number out of range. Numbers have 64 bits");
    }
    return new Constant(ValueType.FLOATING, value, digits);
  }

  /** A literal that is no number, as what it is by itself. */
  static Constant of(Token token, Dialect dialect) {
    String text = token.text();
    ValueType type =
        switch (token.kind()) {
          case MOMENT -> momentType(text);
          case TIME -> isLong(text) ? ValueType.DURATION : ValueType.TIME;
          case DURATION -> ValueType.DURATION;
          case GUID -> ValueType.UUID;
          default -> ValueType.TEXT;
        };
    return parsed(type, text, token, dialect);
  }

  /** Whether what has passed since midnight is longer than a day. */
  private static boolean isLong(String text) {
    return text.startsWith("P") && stored(ValueType.TIME, text) == null;
  }

  private static ValueType momentType(String text) {
    if (text.length() == DATE_LENGTH) {
      return ValueType.DATE;
    }
    if (text.endsWith("Z")) {
      return ValueType.INSTANT;
    }
    if (stored(ValueType.LOCAL_DATE_TIME, text) != null) {
      return ValueType.LOCAL_DATE_TIME;
    }
    boolean offset = stored(ValueType.OFFSET_DATE_TIME, text) != null;
    return offset ? ValueType.OFFSET_DATE_TIME : ValueType.INSTANT;
  }

  /**
   * The value that a text says.
   *
   * @throws QueryException if it is none of this type
   */
  static Constant parsed(ValueType type, String text, Token token, Dialect dialect) {
    Object stored = stored(type, text);
    if (stored == null) {
      throw QueryException.at(
          token.index(),
          "'%s' is not %s, such as %s"
              .formatted(QueryException.shortened(text), type, type.example(dialect)));
    }
    return new Constant(type, stored, text);
  }

  /** The literal as one of the given type, or null if it stands for none. */
  static @Nullable Constant as(ValueType type, Constant literal) {
    Object stored = isReadable(type, literal) ? stored(type, literal.text()) : null;
    return stored == null ? null : new Constant(type, stored, literal.text());
  }

  /** Whether such a literal may stand for a value of the type, if it is spelled as one. */
  static boolean isReadable(ValueType type, Constant literal) {
    return READ_FROM.getOrDefault(type, Set.of()).contains(literal.type());
  }

  private static @Nullable Object stored(ValueType type, String text) {
    try {
      return switch (type) {
        case DATE -> date(text);
        case TIME -> time(text);
        case INSTANT -> InstantText.format(InstantText.parse(whole(text)));
        case LOCAL_DATE_TIME -> DateTimeText.format(DateTimeText.parse(whole(text)));
        case OFFSET_DATE_TIME -> WireText.stored(ColumnType.OFFSET_DATE_TIME, whole(text));
        case DURATION -> WireText.stored(ColumnType.DURATION, text);
        case DECIMAL -> WireText.stored(ColumnType.DECIMAL, text);
        case UUID -> WireText.stored(ColumnType.UUID, text);
        case URI -> WireText.stored(ColumnType.URI, text);
        case BLOB -> BlobText.parse(text);
        case TEXT, BOOLEAN, INTEGER, FLOATING, NULL -> text;
      };
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** A date, or the midnight in UTC that stands for it where there are no dates. */
  private static @Nullable String date(String text) {
    if (text.length() == DATE_LENGTH) {
      return DateText.format(DateText.parse(text));
    }
    String moment = InstantText.format(InstantText.parse(whole(text)));
    return moment.endsWith(MIDNIGHT) ? moment.substring(0, DATE_LENGTH) : null;
  }

  /** A time of day or, as OData 3 has it, what has passed since midnight. */
  private static String time(String text) {
    if (text.startsWith("P")) {
      return TimeText.format(LocalTime.ofNanoOfDay(Duration.parse(text).toNanos()));
    }
    return TimeText.format(
        TimeText.parse(text.length() == TIME_MINUTES_LENGTH ? text + ":00" : text));
  }

  /** A date with a time of day, to the second at least. */
  private static String whole(String text) {
    if (text.length() == DATE_LENGTH) {
      return text + MIDNIGHT;
    }
    boolean toTheMinute =
        text.length() == MINUTES_LENGTH
            || (text.length() > MINUTES_LENGTH && text.charAt(MINUTES_LENGTH) != ':');
    return toTheMinute
        ? text.substring(0, MINUTES_LENGTH) + ":00" + text.substring(MINUTES_LENGTH)
        : text;
  }
}

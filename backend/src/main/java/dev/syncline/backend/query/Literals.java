package dev.syncline.backend.query;

import dev.syncline.backend.query.Expression.Constant;
import dev.syncline.schema.BlobText;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.DateText;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.WireText;
import java.math.BigDecimal;
import java.time.DateTimeException;

/** The values that a filter spells out. */
final class Literals {

  private static final int DATE_LENGTH = "2026-11-22".length();

  private Literals() {}

  static Constant text(Token token) {
    return new Constant(ValueType.TEXT, token.text());
  }

  static Constant bool(boolean value) {
    return new Constant(ValueType.BOOLEAN, value ? 1L : 0L);
  }

  static Constant nothing() {
    return new Constant(ValueType.NULL, null);
  }

  /** Whole numbers stay exact as far as 64 bits go; all others are doubles. */
  static Constant number(Token token, boolean negative) {
    return new Constant(ValueType.NUMBER, value(token, negative));
  }

  private static Object value(Token token, boolean negative) {
    try {
      BigDecimal number = new BigDecimal(negative ? "-" + token.text() : token.text());
      return isWhole(number) ? (Object) number.longValueExact() : finite(number, token);
    } catch (NumberFormatException e) {
      throw outOfRange(token);
    }
  }

  private static boolean isWhole(BigDecimal number) {
    try {
      number.longValueExact();
      return true;
    } catch (ArithmeticException tooLargeOrBroken) {
      return false;
    }
  }

  private static double finite(BigDecimal number, Token token) {
    double value = number.doubleValue();
    if (Double.isInfinite(value)) {
      throw outOfRange(token);
    }
    return value;
  }

  private static QueryException outOfRange(Token token) {
    return QueryException.at(token.index(), "Number out of range");
  }

  /**
   * The expression, if it is a text, as the value that it stands for beside one of the given type:
   * such values have no literals of their own. Decimals may be numbers as well.
   */
  static Expression as(ValueType type, Expression expression, Token word) {
    ColumnType spelled = type.spelled();
    if (spelled == null
        || !(expression instanceof Constant constant)
        || !isSpelling(constant.type(), spelled)) {
      return expression;
    }
    String text = String.valueOf(constant.value());
    Object stored =
        spelled == ColumnType.BLOB ? BlobText.parse(text) : WireText.stored(spelled, text);
    if (stored == null) {
      throw QueryException.at(word.index(), "'%s' is not %s".formatted(text, type));
    }
    return new Constant(type, stored);
  }

  private static boolean isSpelling(ValueType literal, ColumnType spelled) {
    return literal == ValueType.TEXT
        || (literal == ValueType.NUMBER && WireText.mayBeNumber(spelled));
  }

  /** A moment, up to nine digits of fraction, with or without an offset; or a date's midnight. */
  static Constant instant(Token token) {
    String text = token.text();
    try {
      String whole =
          text.length() == DATE_LENGTH
              ? DateText.format(DateText.parse(text)) + "T00:00:00Z"
              : text;
      return new Constant(ValueType.INSTANT, InstantText.format(InstantText.parse(whole)));
    } catch (DateTimeException e) {
      throw QueryException.at(token.index(), "Not a date and time: '" + text + "'");
    }
  }
}

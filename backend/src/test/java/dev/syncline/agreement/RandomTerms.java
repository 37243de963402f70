package dev.syncline.agreement;

import dev.syncline.query.DateParts;
import dev.syncline.query.Expression;
import dev.syncline.query.FloatingValue;
import dev.syncline.query.IntegerValue;
import dev.syncline.query.TextValue;
import dev.syncline.query.TimeParts;
import java.util.Random;

/** What the typed language computes of a table's columns, in so many steps at most. */
final class RandomTerms {

  private static final double[] DIVISORS = {0, 1, 2, -0.5, 3, 1e-300, 1e300};

  private final Random random;
  private final RandomValues values;
  private final TypedColumns columns;

  RandomTerms(Random random, AnyTable table) {
    this.random = random;
    this.values = new RandomValues(random);
    this.columns = new TypedColumns(table);
  }

  /** Any column. */
  Expression<AnyItem> column() {
    return values.of(columns.all);
  }

  TextValue<AnyItem> text(int steps) {
    if (steps == 0) {
      return values.of(columns.texts);
    }
    TextValue<AnyItem> text = text(steps - 1);
    return switch (random.nextInt(9)) {
      case 0 -> text.lower();
      case 1 -> text.upper();
      case 2 -> text.trim();
      case 3 -> text.concat(values.text());
      case 4 -> text.concat(text(steps - 1));
      case 5 -> text.substring(random.nextInt(4));
      case 6 -> text.substring(random.nextInt(4), random.nextInt(4));
      case 7 -> values.of(columns.texts).replace(part(), values.text());
      default -> text;
    };
  }

  /** A text, often so short that others have it. */
  String part() {
    String text = values.text();
    int length = text.codePointCount(0, text.length());
    return random.nextBoolean() || length == 0
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1));
  }

  IntegerValue<AnyItem, ?> whole(int steps) {
    if (steps == 0) {
      return columns.wholes.isEmpty() ? text(0).length() : values.of(columns.wholes);
    }
    IntegerValue<AnyItem, ?> number = whole(steps - 1);
    return switch (random.nextInt(12)) {
      case 0 -> number.plus(values.whole());
      case 1 -> number.plus(whole(steps - 1));
      case 2 -> number.minus(values.whole());
      case 3 -> number.minus(whole(steps - 1));
      case 4 -> number.times(values.whole());
      case 5 -> number.times(whole(steps - 1));
      case 6 -> number.mod(values.whole());
      case 7 -> text(steps - 1).length();
      case 8 -> text(steps - 1).indexOf(part());
      case 9 -> columns.dates.isEmpty() ? number : ofDate(values.of(columns.dates));
      case 10 -> columns.times.isEmpty() ? number : ofTime(values.of(columns.times));
      default -> number;
    };
  }

  private IntegerValue<AnyItem, Long> ofDate(DateParts<AnyItem> date) {
    return switch (random.nextInt(3)) {
      case 0 -> date.year();
      case 1 -> date.month();
      default -> date.day();
    };
  }

  private IntegerValue<AnyItem, Long> ofTime(TimeParts<AnyItem> time) {
    return switch (random.nextInt(3)) {
      case 0 -> time.hour();
      case 1 -> time.minute();
      default -> time.second();
    };
  }

  FloatingValue<AnyItem, ?> real(int steps) {
    if (steps == 0) {
      return columns.reals.isEmpty() ? quotient(0) : values.of(columns.reals);
    }
    FloatingValue<AnyItem, ?> number = real(steps - 1);
    return switch (random.nextInt(12)) {
      case 0 -> number.plus(values.real());
      case 1 -> number.plus(real(steps - 1));
      case 2 -> number.minus(values.real());
      case 3 -> number.minus(real(steps - 1));
      case 4 -> number.times(values.real());
      case 5 -> number.times(real(steps - 1));
      case 6 -> number.dividedBy(values.real());
      case 7 -> number.dividedBy(real(steps - 1));
      case 8 -> number.floor();
      case 9 -> number.ceiling();
      case 10 -> number.round();
      default -> quotient(steps - 1);
    };
  }

  private FloatingValue<AnyItem, Double> quotient(int steps) {
    return whole(steps).dividedBy(DIVISORS[random.nextInt(DIVISORS.length)]);
  }
}

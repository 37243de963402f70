package dev.syncline.agreement;

import dev.syncline.query.ComparableValue;
import dev.syncline.query.EnumColumn;
import dev.syncline.query.Expression;
import dev.syncline.query.FloatingValue;
import dev.syncline.query.IntegerValue;
import dev.syncline.query.Order;
import dev.syncline.query.OrderedValue;
import dev.syncline.query.TextValue;
import dev.syncline.query.Value;
import dev.syncline.query.WirePredicate;
import dev.syncline.query.tree.Evaluation;
import dev.syncline.query.tree.Term.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Conditions that the typed language makes and that may be pulled. Most values are such that some
 * row has them, so that every operator matters.
 */
final class RandomFilters {

  /** So many values are no longer parameters one by one. */
  private static final int MANY = 40;

  private final Random random;
  private final RandomTable table;
  private final RandomTerms terms;
  private final RandomValues values;

  RandomFilters(Random random, RandomTable table) {
    this.random = random;
    this.table = table;
    this.terms = new RandomTerms(random, table.schema());
    this.values = new RandomValues(random);
  }

  /** A condition of so many levels at most. */
  WirePredicate<AnyItem> next(int levels) {
    if (levels == 0) {
      return leaf();
    }
    return switch (random.nextInt(5)) {
      case 0 -> next(levels - 1).not();
      case 1, 2 -> next(levels - 1).and(next(levels - 1));
      default -> next(levels - 1).or(next(levels - 1));
    };
  }

  private WirePredicate<AnyItem> leaf() {
    return switch (random.nextInt(9)) {
      case 0 -> nothing(terms.column());
      case 1, 2 -> text(terms.text(random.nextInt(4)));
      case 3, 4 -> whole(terms.whole(random.nextInt(4)));
      case 5 -> real(terms.real(random.nextInt(4)));
      default -> column(terms.column());
    };
  }

  private WirePredicate<AnyItem> nothing(Expression<AnyItem> expression) {
    return random.nextBoolean() ? expression.isNull() : expression.isNotNull();
  }

  private WirePredicate<AnyItem> text(TextValue<AnyItem> text) {
    String part = random.nextBoolean() ? terms.part() : some(text, values.text());
    return switch (random.nextInt(6)) {
      case 0 -> text.startsWith(part);
      case 1 -> text.endsWith(part);
      case 2 -> text.contains(part);
      case 3 -> beside(text, terms.text(random.nextInt(3)));
      case 4 -> nothing(text);
      default -> compared(text, some(text, values.text()), values.text());
    };
  }

  private WirePredicate<AnyItem> whole(IntegerValue<AnyItem, ?> number) {
    Object value = Evaluation.value(number.term(), values.of(table.rows()));
    long whole = value instanceof Long it ? it : values.whole();
    return switch (random.nextInt(12)) {
      case 0 -> number.eq(whole);
      case 1 -> number.ne(whole);
      case 2 -> number.lt(whole);
      case 3 -> number.le(whole);
      case 4 -> number.gt(whole);
      case 5 -> number.ge(whole);
      case 6 -> number.between(values.whole(), whole);
      case 7 -> number.lt(terms.whole(2));
      case 8 -> number.le(terms.whole(2));
      case 9 -> number.gt(terms.whole(2));
      case 10 -> number.ge(terms.whole(2));
      default -> nothing(number);
    };
  }

  private WirePredicate<AnyItem> real(FloatingValue<AnyItem, ?> number) {
    Object value = Evaluation.value(number.term(), values.of(table.rows()));
    double real = value instanceof Double it ? it : values.real();
    return switch (random.nextInt(12)) {
      case 0 -> number.eq(real);
      case 1 -> number.ne(real);
      case 2 -> number.lt(real);
      case 3 -> number.le(real);
      case 4 -> number.gt(real);
      case 5 -> number.ge(real);
      case 6 -> number.between(values.real(), real);
      case 7 -> number.lt(terms.real(2));
      case 8 -> number.le(terms.real(2));
      case 9 -> number.gt(terms.real(2));
      case 10 -> number.ge(terms.real(2));
      default -> nothing(number);
    };
  }

  private WirePredicate<AnyItem> column(Expression<AnyItem> column) {
    if (column instanceof EnumColumn<AnyItem, ?> names && random.nextInt(4) == 0) {
      return names.isKnown();
    }
    return column instanceof Value<AnyItem, ?> value ? column(any(value)) : nothing(column);
  }

  private WirePredicate<AnyItem> column(Value<AnyItem, Object> column) {
    Expression<AnyItem> other = terms.column();
    if (other.getClass() == column.getClass() && other instanceof Value<AnyItem, ?> value) {
      return beside(column, any(value));
    }
    return random.nextInt(10) == 0
        ? column.in(Stream.generate(() -> ofSomeRow(column)).limit(MANY).toList())
        : compared(column, ofSomeRow(column), ofSomeRow(column));
  }

  private <V> WirePredicate<AnyItem> beside(Value<AnyItem, V> value, Value<AnyItem, V> other) {
    if (value instanceof ComparableValue<AnyItem, V> one
        && other instanceof ComparableValue<AnyItem, V> two) {
      return switch (random.nextInt(6)) {
        case 0 -> one.lt(two);
        case 1 -> one.le(two);
        case 2 -> one.gt(two);
        case 3 -> one.ge(two);
        case 4 -> one.eq(two);
        default -> one.ne(two);
      };
    }
    return random.nextBoolean() ? value.eq(other) : value.ne(other);
  }

  private <V> WirePredicate<AnyItem> compared(Value<AnyItem, V> value, V one, V other) {
    return switch (random.nextInt(value instanceof OrderedValue ? 10 : 5)) {
      case 0 -> value.eq(one);
      case 1 -> value.ne(one);
      case 2 -> value.in(List.of());
      case 3 -> value.in(List.of(one));
      case 4 -> value.in(List.of(one, other, one));
      default -> compared((OrderedValue<AnyItem, V>) value, one, other);
    };
  }

  private <V> WirePredicate<AnyItem> compared(OrderedValue<AnyItem, V> value, V one, V other) {
    return switch (random.nextInt(5)) {
      case 0 -> value.lt(one);
      case 1 -> value.le(one);
      case 2 -> value.gt(one);
      case 3 -> value.ge(one);
      default -> value.between(one, other);
    };
  }

  /** What the column has in some row, or another value. */
  private Object ofSomeRow(Value<AnyItem, Object> column) {
    int position = table.schema().columns().list().indexOf(((Cell) column.term()).column());
    Object value = values.of(table.items()).values().get(position);
    return value == null || random.nextInt(5) == 0
        ? values.of(table.schema().columns().get(position).type())
        : value;
  }

  private String some(TextValue<AnyItem> text, String otherwise) {
    Object value = Evaluation.value(text.term(), values.of(table.rows()));
    return value == null ? otherwise : (String) value;
  }

  /** Orders by expressions of all kinds; null stands where every server puts it. */
  List<Order<AnyItem>> orders() {
    List<Order<AnyItem>> orders = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      OrderedValue<AnyItem, ?> value = ordered();
      orders.add(random.nextBoolean() ? value.asc() : value.desc());
    }
    return orders;
  }

  private OrderedValue<AnyItem, ?> ordered() {
    return switch (random.nextInt(6)) {
      case 0 -> terms.text(2);
      case 1 -> terms.whole(2);
      case 2 -> terms.real(2);
      default -> terms.column() instanceof OrderedValue<AnyItem, ?> it ? it : terms.text(0);
    };
  }

  @SuppressWarnings("unchecked") // its values are those of the column's type
  private static Value<AnyItem, Object> any(Value<AnyItem, ?> value) {
    return (Value<AnyItem, Object>) value;
  }
}

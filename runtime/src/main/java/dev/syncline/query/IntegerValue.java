package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.AggregateFunction;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Function;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.query.tree.Term.Call;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;

/**
 * Whole numbers. What overflows 64 bits goes on as a floating number, as in SQLite.
 *
 * @param <T> the model
 * @param <V> the values
 */
public abstract sealed class IntegerValue<T, V extends Number> extends OrderedValue<T, V>
    permits ByteColumn, ShortColumn, IntColumn, LongColumn, ComputedInteger {

  IntegerValue(Column column) {
    super(column);
  }

  IntegerValue(Term term) {
    super(term, ColumnType.INT64);
  }

  static <T> IntegerValue<T, Long> of(Function function, Term... arguments) {
    return new ComputedInteger<>(new Call(function, arguments));
  }

  public final WirePredicate<T> eq(long value) {
    return compare(Operator.EQ, number(value));
  }

  /** Another number. A row in which it is null has none and is not chosen. */
  public final WirePredicate<T> ne(long value) {
    return compare(Operator.NE, number(value));
  }

  public final WirePredicate<T> lt(long value) {
    return compare(Operator.LT, number(value));
  }

  public final WirePredicate<T> le(long value) {
    return compare(Operator.LE, number(value));
  }

  public final WirePredicate<T> gt(long value) {
    return compare(Operator.GT, number(value));
  }

  public final WirePredicate<T> ge(long value) {
    return compare(Operator.GE, number(value));
  }

  /** From the one to the other, both included. */
  public final WirePredicate<T> between(long from, long to) {
    return ge(from).and(le(to));
  }

  /** Less than the other one. A row in which one of them is null is not chosen. */
  public final WirePredicate<T> lt(IntegerValue<T, ?> other) {
    return compare(Operator.LT, other.term());
  }

  public final WirePredicate<T> le(IntegerValue<T, ?> other) {
    return compare(Operator.LE, other.term());
  }

  /** Greater than the other one. A row in which one of them is null is not chosen. */
  public final WirePredicate<T> gt(IntegerValue<T, ?> other) {
    return compare(Operator.GT, other.term());
  }

  public final WirePredicate<T> ge(IntegerValue<T, ?> other) {
    return compare(Operator.GE, other.term());
  }

  public final IntegerValue<T, Long> plus(long value) {
    return of(Function.ADD, term(), number(value));
  }

  public final IntegerValue<T, Long> plus(IntegerValue<T, ?> other) {
    return of(Function.ADD, term(), other.term());
  }

  public final IntegerValue<T, Long> minus(long value) {
    return of(Function.SUBTRACT, term(), number(value));
  }

  public final IntegerValue<T, Long> minus(IntegerValue<T, ?> other) {
    return of(Function.SUBTRACT, term(), other.term());
  }

  public final IntegerValue<T, Long> times(long value) {
    return of(Function.MULTIPLY, term(), number(value));
  }

  public final IntegerValue<T, Long> times(IntegerValue<T, ?> other) {
    return of(Function.MULTIPLY, term(), other.term());
  }

  /** With its fraction; null if it is divided by 0. */
  public final FloatingValue<T, Double> dividedBy(double value) {
    return FloatingValue.of(Function.DIVIDE, term(), FloatingValue.number(value));
  }

  /** What is left of a division, with the sign of this number; null if it is divided by 0. */
  public final IntegerValue<T, Long> mod(long value) {
    return of(Function.MODULO, term(), number(value));
  }

  /**
   * The sum, exactly; null of no numbers. Reading one that does not fit into a {@code long} throws
   * a {@link QueryException}; where groups are chosen or ordered by it, SQLite adds up, and the
   * database refuses to.
   */
  public final WholeAggregate<T> sum() {
    return new WholeAggregate<>(
        new Aggregation(AggregateFunction.EXACT_SUM, term()),
        new Aggregation(AggregateFunction.SUM, term()),
        (row, position) -> ExactSum.whole(row.textOrNull(position)));
  }

  /** The mean, with its fraction; null of no numbers. */
  public final OrderedAggregate<T, Double> avg() {
    return new OrderedAggregate<>(
        new Aggregation(AggregateFunction.EXACT_SUM, term()),
        new Aggregation(AggregateFunction.AVERAGE, term()),
        (row, position) -> ExactSum.wholeMean(row.textOrNull(position)),
        FloatingValue::number);
  }

  static Constant number(long value) {
    return new Constant(value, ColumnType.INT64);
  }

  @Override
  final Object stored(V value) {
    return value.longValue();
  }
}

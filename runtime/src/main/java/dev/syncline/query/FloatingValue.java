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
import dev.syncline.schema.RowReader;

/**
 * Numbers with a fraction. The two zeros are one; what is no number, as 0 divided by 0, is null.
 *
 * @param <T> the model
 * @param <V> the values
 */
public abstract sealed class FloatingValue<T, V extends Number> extends OrderedValue<T, V>
    permits FloatColumn, DoubleColumn, ComputedFloating {

  FloatingValue(Column column) {
    super(column);
  }

  FloatingValue(Term term) {
    super(term, ColumnType.FLOAT64);
  }

  static <T> FloatingValue<T, Double> of(Function function, Term... arguments) {
    return new ComputedFloating<>(new Call(function, arguments));
  }

  /** Exactly this number: what was computed is seldom what it would be on paper. */
  public final WirePredicate<T> eq(double value) {
    return compare(Operator.EQ, number(value));
  }

  /** Another number. A row in which it is null has none and is not chosen. */
  public final WirePredicate<T> ne(double value) {
    return compare(Operator.NE, number(value));
  }

  public final WirePredicate<T> lt(double value) {
    return compare(Operator.LT, number(value));
  }

  public final WirePredicate<T> le(double value) {
    return compare(Operator.LE, number(value));
  }

  public final WirePredicate<T> gt(double value) {
    return compare(Operator.GT, number(value));
  }

  public final WirePredicate<T> ge(double value) {
    return compare(Operator.GE, number(value));
  }

  /** From the one to the other, both included. */
  public final WirePredicate<T> between(double from, double to) {
    return ge(from).and(le(to));
  }

  /** Less than the other one. A row in which one of them is null is not chosen. */
  public final WirePredicate<T> lt(FloatingValue<T, ?> other) {
    return compare(Operator.LT, other.term());
  }

  public final WirePredicate<T> le(FloatingValue<T, ?> other) {
    return compare(Operator.LE, other.term());
  }

  /** Greater than the other one. A row in which one of them is null is not chosen. */
  public final WirePredicate<T> gt(FloatingValue<T, ?> other) {
    return compare(Operator.GT, other.term());
  }

  public final WirePredicate<T> ge(FloatingValue<T, ?> other) {
    return compare(Operator.GE, other.term());
  }

  public final FloatingValue<T, Double> plus(double value) {
    return of(Function.ADD, term(), number(value));
  }

  public final FloatingValue<T, Double> plus(FloatingValue<T, ?> other) {
    return of(Function.ADD, term(), other.term());
  }

  public final FloatingValue<T, Double> minus(double value) {
    return of(Function.SUBTRACT, term(), number(value));
  }

  public final FloatingValue<T, Double> minus(FloatingValue<T, ?> other) {
    return of(Function.SUBTRACT, term(), other.term());
  }

  public final FloatingValue<T, Double> times(double value) {
    return of(Function.MULTIPLY, term(), number(value));
  }

  public final FloatingValue<T, Double> times(FloatingValue<T, ?> other) {
    return of(Function.MULTIPLY, term(), other.term());
  }

  /** Null if it is divided by 0. */
  public final FloatingValue<T, Double> dividedBy(double value) {
    return of(Function.DIVIDE, term(), number(value));
  }

  /** Null if it is divided by 0. */
  public final FloatingValue<T, Double> dividedBy(FloatingValue<T, ?> other) {
    return of(Function.DIVIDE, term(), other.term());
  }

  /** The greatest whole number that is no greater. */
  public final FloatingValue<T, Double> floor() {
    return of(Function.FLOOR, term());
  }

  /** The smallest whole number that is no smaller. */
  public final FloatingValue<T, Double> ceiling() {
    return of(Function.CEILING, term());
  }

  /** The nearest whole number; of two, the one that is farther from 0. */
  public final FloatingValue<T, Double> round() {
    return of(Function.ROUND, term());
  }

  /** The sum as SQLite adds up floating numbers, in no certain order; null of no numbers. */
  public final OrderedAggregate<T, Double> sum() {
    return aggregate(AggregateFunction.SUM);
  }

  /** The mean; null of no numbers. */
  public final OrderedAggregate<T, Double> avg() {
    return aggregate(AggregateFunction.AVERAGE);
  }

  private OrderedAggregate<T, Double> aggregate(AggregateFunction function) {
    Term term = new Aggregation(function, term());
    return new OrderedAggregate<>(term, term, RowReader::float64OrNull, FloatingValue::number);
  }

  static Constant number(double value) {
    if (Double.isNaN(value)) {
      throw new QueryException("NaN is no number to compare or to compute with");
    }
    return new Constant(value, ColumnType.FLOAT64);
  }

  @Override
  final Object stored(V value) {
    return number(value.doubleValue()).value();
  }
}

package dev.syncline.query;

import dev.syncline.query.tree.AggregateFunction;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Aggregation;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose values come one after another.
 *
 * @param <T> the model
 * @param <V> the values
 */
public abstract sealed class OrderedValue<T, V> extends Value<T, V>
    permits ComparableValue, IntegerValue, FloatingValue, EnumColumn {

  OrderedValue(Column column) {
    super(column);
  }

  OrderedValue(Term term, ColumnType type) {
    super(term, type);
  }

  public final WirePredicate<T> lt(V value) {
    return compare(Operator.LT, value);
  }

  public final WirePredicate<T> le(V value) {
    return compare(Operator.LE, value);
  }

  public final WirePredicate<T> gt(V value) {
    return compare(Operator.GT, value);
  }

  public final WirePredicate<T> ge(V value) {
    return compare(Operator.GE, value);
  }

  /** From the one to the other, both included. */
  public final WirePredicate<T> between(V from, V to) {
    return ge(from).and(le(to));
  }

  /** The least value; null of no values. */
  public final OrderedAggregate<T, V> min() {
    return extreme(AggregateFunction.MIN);
  }

  /** The greatest value; null of no values. */
  public final OrderedAggregate<T, V> max() {
    return extreme(AggregateFunction.MAX);
  }

  private OrderedAggregate<T, V> extreme(AggregateFunction function) {
    Term term = new Aggregation(function, term());
    return new OrderedAggregate<>(term, term, this::readExtreme, this::extreme);
  }

  /** A value as the extreme of a group is compared with it. */
  Constant extreme(V value) {
    return constant(value);
  }

  /** The value that is the extreme of a group. */
  @Nullable V readExtreme(RowReader row, int position) {
    return read(row, position);
  }

  public final Order<T> asc() {
    return new Order<>(term(), false);
  }

  public final Order<T> desc() {
    return new Order<>(term(), true);
  }
}

package dev.syncline.query;

import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Term;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;

/**
 * An expression whose values come one after another.
 *
 * @param <T> the model
 * @param <V> the values
 */
public abstract sealed class OrderedValue<T, V> extends Value<T, V>
    permits TextValue,
        IntegerValue,
        FloatingValue,
        InstantColumn,
        DateColumn,
        CharColumn,
        TimeColumn,
        DateTimeColumn,
        UuidColumn,
        DecimalColumn,
        BigIntegerColumn,
        OffsetDateTimeColumn,
        DurationColumn,
        EnumColumn {

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

  public final Order<T> asc() {
    return new Order<>(term(), false);
  }

  public final Order<T> desc() {
    return new Order<>(term(), true);
  }
}

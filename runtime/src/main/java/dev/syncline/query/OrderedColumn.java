package dev.syncline.query;

import dev.syncline.query.Predicate.Operator;
import dev.syncline.schema.Column;

/**
 * A column whose values come one after another.
 *
 * @param <T> the model
 * @param <V> the values of the column
 */
public abstract sealed class OrderedColumn<T, V> extends TypedColumn<T, V>
    permits TextColumn,
        IntColumn,
        LongColumn,
        DoubleColumn,
        InstantColumn,
        DateColumn,
        ByteColumn,
        ShortColumn,
        FloatColumn,
        CharColumn,
        TimeColumn,
        DateTimeColumn,
        UuidColumn,
        DecimalColumn,
        BigIntegerColumn,
        OffsetDateTimeColumn,
        DurationColumn,
        EnumColumn {

  OrderedColumn(Column column) {
    super(column);
  }

  public final Predicate<T> lt(V value) {
    return compare(Operator.LT, value);
  }

  public final Predicate<T> le(V value) {
    return compare(Operator.LE, value);
  }

  public final Predicate<T> gt(V value) {
    return compare(Operator.GT, value);
  }

  public final Predicate<T> ge(V value) {
    return compare(Operator.GE, value);
  }

  /** From the one to the other, both included. */
  public final Predicate<T> between(V from, V to) {
    return ge(from).and(le(to));
  }

  public final Order<T> asc() {
    return new Order<>(column(), false);
  }

  public final Order<T> desc() {
    return new Order<>(column(), true);
  }
}

package dev.syncline.query;

import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Term;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;

/**
 * An expression whose values compare with those of another one of the row. Numbers do so among
 * themselves, whatever their size; enums only with constants, since a server does not know their
 * order.
 *
 * @param <T> the model
 * @param <V> the values
 */
public abstract sealed class ComparableValue<T, V> extends OrderedValue<T, V>
    permits TextValue,
        CharColumn,
        InstantColumn,
        DateColumn,
        TimeColumn,
        DateTimeColumn,
        OffsetDateTimeColumn,
        DurationColumn,
        UuidColumn,
        DecimalColumn,
        BigIntegerColumn {

  ComparableValue(Column column) {
    super(column);
  }

  ComparableValue(Term term, ColumnType type) {
    super(term, type);
  }

  /** Comes before the other one. A row in which one of them is null is not chosen. */
  public final WirePredicate<T> lt(ComparableValue<T, V> other) {
    return compare(Operator.LT, other.term());
  }

  public final WirePredicate<T> le(ComparableValue<T, V> other) {
    return compare(Operator.LE, other.term());
  }

  /** Comes after the other one. A row in which one of them is null is not chosen. */
  public final WirePredicate<T> gt(ComparableValue<T, V> other) {
    return compare(Operator.GT, other.term());
  }

  public final WirePredicate<T> ge(ComparableValue<T, V> other) {
    return compare(Operator.GE, other.term());
  }
}

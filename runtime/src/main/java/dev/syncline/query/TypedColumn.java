package dev.syncline.query;

import dev.syncline.query.Predicate.Comparison;
import dev.syncline.query.Predicate.Operator;
import dev.syncline.query.Predicate.Or;
import dev.syncline.schema.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A column of values that can be compared: how, depends on their kind.
 *
 * @param <T> the model
 * @param <V> the values of the column
 */
public abstract sealed class TypedColumn<T, V> extends QueryColumn<T>
    permits BlobColumn, BooleanColumn, OrderedColumn, UriColumn {

  TypedColumn(Column column) {
    super(column);
  }

  public final Predicate<T> eq(V value) {
    return compare(Operator.EQ, value);
  }

  /** Holds another value. A row in which the column is null has none and is not chosen. */
  public final Predicate<T> ne(V value) {
    return compare(Operator.NE, value);
  }

  /** Holds one of the values; of no values, none. */
  public final Predicate<T> in(Collection<? extends V> values) {
    List<Predicate<T>> alternatives = new ArrayList<>();
    for (V value : values) {
      alternatives.add(eq(value));
    }
    return new Or<>(alternatives);
  }

  Predicate<T> compare(Operator operator, V value) {
    Objects.requireNonNull(
        value,
        () -> "No value to compare " + column().name() + " with; ask for null with isNull()");
    return new Comparison<>(column(), operator, stored(value));
  }

  /** The value as SQLite keeps it. */
  abstract Object stored(V value);
}

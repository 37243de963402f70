package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.AggregateFunction;
import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.In;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Cell;
import dev.syncline.query.tree.Term.Constant;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose values can be compared: how, depends on their kind.
 *
 * @param <T> the model
 * @param <V> the values
 */
public abstract sealed class Value<T, V> extends Expression<T> implements Selectable<T, V>
    permits BlobColumn, BooleanColumn, OrderedValue, UriColumn {

  private final ColumnType type;

  Value(Column column) {
    this(new Cell(column), column.type());
  }

  Value(Term term, ColumnType type) {
    super(term);
    this.type = type;
  }

  /** Has this value. */
  public final WirePredicate<T> eq(V value) {
    return compare(Operator.EQ, value);
  }

  /** Has another value. A row in which it is null has none and is not chosen. */
  public final WirePredicate<T> ne(V value) {
    return compare(Operator.NE, value);
  }

  /** Has the same value as another expression of the row. */
  public final WirePredicate<T> eq(Value<T, V> other) {
    return compare(Operator.EQ, other.term());
  }

  /** Has another value than another expression of the row. */
  public final WirePredicate<T> ne(Value<T, V> other) {
    return compare(Operator.NE, other.term());
  }

  /** Has one of the values, which may be many thousands; of no values, none. */
  public final WirePredicate<T> in(Collection<? extends V> values) {
    List<Constant> constants = new ArrayList<>(values.size());
    for (V value : values) {
      constants.add(constant(value));
    }
    return new WirePredicate<>(new In(term(), constants));
  }

  /** How many rows have a value. */
  public final WholeAggregate<T> count() {
    return WholeAggregate.count(AggregateFunction.COUNT, term());
  }

  /** How many values there are, each counted once. */
  public final WholeAggregate<T> countDistinct() {
    return WholeAggregate.count(AggregateFunction.COUNT_DISTINCT, term());
  }

  WirePredicate<T> compare(Operator operator, V value) {
    return compare(operator, constant(value));
  }

  final WirePredicate<T> compare(Operator operator, Term other) {
    return new WirePredicate<>(new Comparison(term(), operator, other));
  }

  final Constant constant(@Nullable V value) {
    if (value == null) {
      throw new NullPointerException(
          "No value to compare " + name() + " with; ask for null with isNull()");
    }
    try {
      return kept(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new QueryException(
          String.format(
              "No row can have the value that %s is compared with%s. Ask for one that it can.",
              name(), isSensitive() ? "" : ": " + e.getMessage()));
    }
  }

  /**
   * A value as the column keeps it.
   *
   * @throws DateTimeException if it cannot; or
   * @throws IllegalArgumentException, by the kind of values
   */
  final Constant kept(V value) {
    return new Constant(stored(value), type);
  }

  private boolean isSensitive() {
    return term() instanceof Cell cell && cell.column().traits().sensitive();
  }

  private String name() {
    return term() instanceof Cell cell ? cell.column().name() : "an expression";
  }

  /** The value as SQLite keeps it. */
  abstract Object stored(V value);
}

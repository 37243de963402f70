package dev.syncline.query;

import dev.syncline.schema.Column;
import java.util.List;

/**
 * A condition on the rows of a table. Immutable.
 *
 * <p>As in SQL, a comparison with a column that is null is neither true nor false, and neither is
 * its negation; a row is chosen if the whole condition is true. Ask for null with {@code isNull()}.
 *
 * @param <T> the model, so that another table's column does not compile
 */
public sealed interface Predicate<T> {

  /** Both conditions hold. */
  default Predicate<T> and(Predicate<T> other) {
    return new And<>(List.of(this, other));
  }

  /** At least one of the conditions holds. */
  default Predicate<T> or(Predicate<T> other) {
    return new Or<>(List.of(this, other));
  }

  /** The condition does not hold. */
  default Predicate<T> not() {
    return new Not<>(this);
  }

  /** All of the conditions hold. */
  record And<T>(List<Predicate<T>> terms) implements Predicate<T> {
    public And {
      terms = List.copyOf(terms);
    }
  }

  /** At least one of the conditions holds; of no conditions, none does. */
  record Or<T>(List<Predicate<T>> terms) implements Predicate<T> {
    public Or {
      terms = List.copyOf(terms);
    }
  }

  /** The condition does not hold. */
  record Not<T>(Predicate<T> term) implements Predicate<T> {}

  /**
   * A column compared with a value.
   *
   * @param value as SQLite keeps it; see {@link dev.syncline.schema.Row}
   */
  record Comparison<T>(Column column, Operator operator, Object value) implements Predicate<T> {}

  /** A column without a value. */
  record IsNull<T>(Column column) implements Predicate<T> {}

  /** How two values compare. */
  enum Operator {
    EQ("=", "eq"),
    NE("<>", "ne"),
    LT("<", "lt"),
    LE("<=", "le"),
    GT(">", "gt"),
    GE(">=", "ge");

    final String sql;
    final String odata;

    Operator(String sql, String odata) {
      this.sql = sql;
      this.odata = odata;
    }
  }
}

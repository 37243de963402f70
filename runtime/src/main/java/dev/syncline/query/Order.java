package dev.syncline.query;

import dev.syncline.query.tree.Term;

/**
 * By which expression rows are ordered. Null comes before every value, and so last in descending
 * order, unless the order says otherwise.
 *
 * @param descending whether the greatest value comes first
 * @param nullsFirst whether null comes first
 * @param <T> the model, so that another table's column does not compile
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public record Order<T>(Term term, boolean descending, boolean nullsFirst) {

  Order(Term term, boolean descending) {
    this(term, descending, !descending);
  }

  /** The same order, rows without a value before all others. */
  public Order<T> withNullsFirst() {
    return new Order<>(term, descending, true);
  }

  /** The same order, rows without a value after all others. */
  public Order<T> withNullsLast() {
    return new Order<>(term, descending, false);
  }

  /** Whether null comes where SQLite puts it by itself. */
  boolean putsNullsAsSqliteDoes() {
    return nullsFirst != descending;
  }
}

package dev.syncline.query;

import dev.syncline.query.tree.Condition;

/**
 * A condition on the rows of a table. Immutable.
 *
 * <p>As in SQL, a comparison with a column that is null is neither true nor false, and neither is
 * its negation; a row is chosen if the whole condition is true. Ask for null with {@code isNull()}.
 *
 * @param <T> the model, so that another table's column does not compile
 */
public sealed interface Predicate<T> permits LocalPredicate, WirePredicate {

  /** A condition that only this device can decide, so that it cannot be pulled. */
  static <T> Predicate<T> local(Condition condition) {
    return new LocalPredicate<>(condition);
  }

  /** What it says, whatever the table. */
  Condition condition();

  /** Both conditions hold. */
  default Predicate<T> and(Predicate<T> other) {
    return new LocalPredicate<>(condition().and(other.condition()));
  }

  /** At least one of the conditions holds. */
  default Predicate<T> or(Predicate<T> other) {
    return new LocalPredicate<>(condition().or(other.condition()));
  }

  /** The condition does not hold. */
  default Predicate<T> not() {
    return new LocalPredicate<>(condition().not());
  }
}

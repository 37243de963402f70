package dev.syncline.query;

import dev.syncline.query.tree.Condition;

/**
 * A condition that protocols can say, and so one that can be pulled as well as asked here.
 *
 * @param condition what it says, whatever the table
 * @param <T> the model
 */
public record WirePredicate<T>(Condition condition) implements Predicate<T> {

  /** Both conditions hold. */
  public WirePredicate<T> and(WirePredicate<T> other) {
    return new WirePredicate<>(condition.and(other.condition));
  }

  /** At least one of the conditions holds. */
  public WirePredicate<T> or(WirePredicate<T> other) {
    return new WirePredicate<>(condition.or(other.condition));
  }

  @Override
  public WirePredicate<T> not() {
    return new WirePredicate<>(condition.not());
  }
}

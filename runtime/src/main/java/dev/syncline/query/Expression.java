package dev.syncline.query;

import dev.syncline.query.tree.Condition.IsNull;
import dev.syncline.query.tree.Term;

/**
 * A column, or what is computed from columns. Whatever its kind, it can be asked whether there is a
 * value. Immutable.
 *
 * @param <T> the model
 */
public abstract sealed class Expression<T> permits JsonColumn, Value {

  private final Term term;

  Expression(Term term) {
    this.term = term;
  }

  /** What it says, whatever the table. */
  public final Term term() {
    return term;
  }

  public final WirePredicate<T> isNull() {
    return new WirePredicate<>(new IsNull(term));
  }

  public final WirePredicate<T> isNotNull() {
    return isNull().not();
  }
}

package dev.syncline.query;

import dev.syncline.query.tree.Condition.Comparison;
import dev.syncline.query.tree.Condition.Operator;
import dev.syncline.query.tree.Term;
import dev.syncline.query.tree.Term.Constant;
import java.util.function.Function;

/**
 * An aggregate whose values come one after another, so that groups can be ordered and chosen by it.
 *
 * @param <T> the model
 * @param <V> the value
 */
public sealed class OrderedAggregate<T, V> extends Aggregate<T, V> permits WholeAggregate {

  private final Term compared;
  private final Function<V, Constant> constant;

  /**
   * @param compared what stands for it in comparisons and orders
   * @param constant a value as that is compared with it
   */
  OrderedAggregate(Term term, Term compared, Reader<V> reader, Function<V, Constant> constant) {
    super(term, reader);
    this.compared = compared;
    this.constant = constant;
  }

  public final Predicate<Groups<T>> eq(V value) {
    return compare(Operator.EQ, value);
  }

  public final Predicate<Groups<T>> lt(V value) {
    return compare(Operator.LT, value);
  }

  public final Predicate<Groups<T>> le(V value) {
    return compare(Operator.LE, value);
  }

  public final Predicate<Groups<T>> gt(V value) {
    return compare(Operator.GT, value);
  }

  public final Predicate<Groups<T>> ge(V value) {
    return compare(Operator.GE, value);
  }

  public final GroupOrder<T> asc() {
    return new GroupOrder<>(compared, false);
  }

  public final GroupOrder<T> desc() {
    return new GroupOrder<>(compared, true);
  }

  private Predicate<Groups<T>> compare(Operator operator, V value) {
    return new LocalPredicate<>(new Comparison(compared, operator, constant.apply(value)));
  }
}

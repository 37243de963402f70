package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query in groups: those together that agree in all keys, null agreeing with null.
 * The query's own order and limit say which rows there are; those of the groups, which groups. Read
 * by a {@link Projection} of keys and aggregates. Immutable: every method returns new groups.
 *
 * @param rows the rows
 * @param keys what the rows of a group agree in
 * @param having the condition on groups, or null for all
 * @param orders the orderings of the groups, most significant first
 * @param limit how many groups at most, or {@link Query#UNLIMITED}
 * @param offset how many groups to leave out first
 * @param <T> the model
 */
public record Groups<T>(
    Query<T> rows,
    List<Term> keys,
    @Nullable Predicate<Groups<T>> having,
    List<Order<T>> orders,
    long limit,
    long offset) {

  public Groups {
    keys = List.copyOf(keys);
    orders = List.copyOf(orders);
  }

  /** All rows of a query as one group, which is there even if it is empty. */
  static <T> Groups<T> one(Query<T> rows) {
    return new Groups<>(rows, List.of(), null, List.of(), Query.UNLIMITED, 0);
  }

  /** The same of other rows. */
  public Groups<T> of(Query<T> others) {
    return new Groups<>(others, keys, having, orders, limit, offset);
  }

  /** Groups whose rows agree in this key, too. */
  public Groups<T> groupBy(Value<T, ?> key) {
    return new Groups<>(rows, with(keys, key.term()), having, orders, limit, offset);
  }

  /** The groups for which this condition holds, besides the ones that were given before. */
  public Groups<T> having(Predicate<Groups<T>> condition) {
    Predicate<Groups<T>> all = having == null ? condition : having.and(condition);
    return new Groups<>(rows, keys, all, orders, limit, offset);
  }

  /** The same groups, by this ordering after the ones that were given before. */
  public Groups<T> orderBy(GroupOrder<T> order) {
    return orderBy(new Order<>(order.term(), order.descending()));
  }

  /** The same groups, by this ordering of keys after the ones that were given before. */
  public Groups<T> orderBy(Order<T> order) {
    return new Groups<>(rows, keys, having, with(orders, order), limit, offset);
  }

  /**
   * The first {@code count} of these groups.
   *
   * @throws QueryException if the number is negative
   */
  public Groups<T> limit(long count) {
    return new Groups<>(rows, keys, having, orders, Selection.notNegative("limit", count), offset);
  }

  /**
   * These groups without the first {@code count}.
   *
   * @throws QueryException if the number is negative
   */
  public Groups<T> offset(long count) {
    return new Groups<>(rows, keys, having, orders, limit, Selection.notNegative("offset", count));
  }

  private static <E> List<E> with(List<E> list, E last) {
    List<E> more = new ArrayList<>(list);
    more.add(last);
    return more;
  }
}

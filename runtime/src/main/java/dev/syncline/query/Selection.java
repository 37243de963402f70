package dev.syncline.query;

import dev.syncline.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query with an order, a limit, an offset or a place to begin at: for reading here.
 *
 * @param <T> the model
 */
public record Selection<T>(
    @Nullable Predicate<T> condition,
    List<Order<T>> orders,
    long limit,
    long offset,
    @Nullable T after,
    boolean isIndexed)
    implements Query<T> {

  public Selection {
    orders = List.copyOf(orders);
  }

  /** The rows for which the condition holds. */
  public static <T> Selection<T> where(Predicate<T> condition) {
    Objects.requireNonNull(condition, "No condition; Filter.all() gives all rows");
    return new Selection<>(condition, List.of(), UNLIMITED, 0, null, false);
  }

  @Override
  public Selection<T> orderBy(Order<T> order) {
    List<Order<T>> more = new ArrayList<>(orders);
    more.add(order);
    return new Selection<>(condition, more, limit, offset, after, isIndexed);
  }

  /**
   * The first {@code count} of these rows.
   *
   * @throws QueryException if the number is negative
   */
  @Override
  public Selection<T> limit(long count) {
    return new Selection<>(
        condition, orders, notNegative("limit", count), offset, after, isIndexed);
  }

  /**
   * These rows without the first {@code count}.
   *
   * @throws QueryException if the number is negative
   */
  @Override
  public Selection<T> offset(long count) {
    return new Selection<>(
        condition, orders, limit, notNegative("offset", count), after, isIndexed);
  }

  @Override
  public Selection<T> after(T item) {
    Objects.requireNonNull(item, "No item to come after; leave it out to begin with the first");
    return new Selection<>(condition, orders, limit, offset, item, isIndexed);
  }

  @Override
  public Selection<T> indexed() {
    return new Selection<>(condition, orders, limit, offset, after, true);
  }

  static long notNegative(String what, long count) {
    if (count < 0) {
      throw new QueryException("The " + what + " of a query cannot be " + count);
    }
    return count;
  }
}

package dev.syncline.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition and nothing else: the kind of query that can be pulled as well as read here, since
 * the order and the number of the rows in a pull are Syncline's to choose. A protocol may still
 * lack a function that it asks for, or have no room for its values: {@link
 * dev.syncline.error.FilterException}.
 *
 * @param condition the condition, or null for all rows
 * @param <T> the model
 */
public record Filter<T>(@Nullable WirePredicate<T> condition) implements Query<T> {

  /** The rows for which the condition holds. */
  public static <T> Filter<T> where(WirePredicate<T> condition) {
    return new Filter<>(Objects.requireNonNull(condition, "No condition; all() gives all rows"));
  }

  /** All rows. */
  public static <T> Filter<T> all() {
    return new Filter<>(null);
  }

  @Override
  public List<Order<T>> orders() {
    return List.of();
  }

  @Override
  public long limit() {
    return UNLIMITED;
  }

  @Override
  public long offset() {
    return 0;
  }

  @Override
  public @Nullable T after() {
    return null;
  }

  @Override
  public Selection<T> after(T item) {
    return selection().after(item);
  }

  @Override
  public Selection<T> orderBy(Order<T> order) {
    return selection().orderBy(order);
  }

  @Override
  public Selection<T> limit(long count) {
    return selection().limit(count);
  }

  @Override
  public Selection<T> offset(long count) {
    return selection().offset(count);
  }

  @Override
  public boolean isIndexed() {
    return false;
  }

  @Override
  public Selection<T> indexed() {
    return selection().indexed();
  }

  private Selection<T> selection() {
    return new Selection<>(condition, orders(), limit(), offset(), null, false);
  }
}

package dev.syncline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows, in which order, how many. Immutable: every method returns a new query.
 *
 * @param <T> the model
 */
public sealed interface Query<T> permits Filter, Selection {

  /** The condition, or null for all rows. */
  @Nullable Predicate<T> condition();

  /** The orderings, most significant first. */
  List<Order<T>> orders();

  /** How many rows at most, or {@link #UNLIMITED}. */
  long limit();

  /** How many rows to leave out first. */
  long offset();

  /** The {@link #limit} of a query that has none. */
  long UNLIMITED = -1;

  /** The same rows, by this ordering after the ones that were given before. */
  Selection<T> orderBy(Order<T> order);

  /** The first {@code count} rows. */
  Selection<T> limit(long count);

  /** The same rows without the first {@code count}. */
  Selection<T> offset(long count);
}

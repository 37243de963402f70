package dev.syncline.query;

import dev.syncline.error.QueryException;
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

  /** The item that the rows come after, or null if they begin at the first. */
  @Nullable T after();

  /** Whether an index is expected to serve it; see {@link #indexed()}. */
  boolean isIndexed();

  /** The {@link #limit} of a query that has none. */
  long UNLIMITED = -1;

  /** The same rows, by this ordering after the ones that were given before. */
  Selection<T> orderBy(Order<T> order);

  /**
   * Of the same rows those that come after this item in the order of the query, and of the ids
   * where that leaves rows in one place. Pages of any order are read so, and each takes as long as
   * the first, whatever number of rows is before it:
   *
   * <pre>{@code
   * Query<TodoItem> page = where(COMPLETE.isFalse()).orderBy(REMIND_AT.desc()).limit(50);
   * List<TodoItem> first = todos.list(page);
   * List<TodoItem> second = todos.list(page.after(first.get(first.size() - 1)));
   * }</pre>
   *
   * <p>The item counts as it is, also if its row was changed or deleted since. Begin with a query
   * that has an order, by the id if nothing else: without one, the first page has no end.
   */
  Selection<T> after(T item);

  /** These rows in groups that agree in the key. */
  default Groups<T> groupBy(Value<T, ?> key) {
    return Groups.one(this).groupBy(key);
  }

  /**
   * The first {@code count} rows; of 0, none.
   *
   * @throws QueryException if the number is negative
   */
  Selection<T> limit(long count);

  /**
   * The same rows, which SQLite is expected to find by an index. It changes nothing by itself: a
   * store whose driver is a {@code dev.syncline.store.PlanCheckingDriver}, as tests have it,
   * refuses the query if it reads a whole table, and names the index that it lacks.
   */
  Selection<T> indexed();

  /**
   * The same rows without the first {@code count}, with or without a limit.
   *
   * @throws QueryException if the number is negative
   */
  Selection<T> offset(long count);
}

package dev.syncline.live;

import dev.syncline.error.StoreException;
import dev.syncline.query.Query;
import dev.syncline.schema.Row;
import java.util.List;

/**
 * Where live queries get their rows: one table of a store. Safe for any number of threads.
 *
 * @param <T> the model
 */
public interface LiveSource<T> {

  /**
   * The rows that the query gives, as they were committed last.
   *
   * @throws StoreException if they cannot be read
   */
  List<Row> list(Query<T> query);

  /**
   * Tells the observer of each change that begins, or is not yet committed, now.
   *
   * @throws StoreException if the store is closed
   */
  void add(RowObserver observer);

  /** Tells the observer no more; nothing if it is told nothing. */
  void remove(RowObserver observer);

  /** Whether the store is closed, so that nothing can be read any more. */
  boolean isClosed();
}

package dev.syncline.live;

import dev.syncline.error.QueryException;
import dev.syncline.error.StoreException;
import dev.syncline.query.Query;
import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer;
import dev.syncline.schema.TableSchema;
import java.util.concurrent.Executor;

/**
 * A query whose rows can be observed. Immutable; nothing happens before somebody does.
 *
 * @param schema of the rows
 * @param query which rows, in which order, how many
 * @param source where they are
 * @param <T> the model
 */
public record LiveQuery<T>(TableSchema<T> schema, Query<T> query, LiveSource<T> source) {

  /**
   * @throws QueryException if SQLite cannot take the query
   */
  public LiveQuery {
    SqlRenderer.clauses(SqlDialect.TAUGHT, query);
  }

  /**
   * Gives the listener the rows now, and again after each change that leaves others or another
   * order. On the executor the query runs and is compared with what was given before, and the
   * listener is called: changes that come while it is busy arrive together.
   *
   * @throws StoreException if the store is closed
   */
  public LiveSubscription observe(Executor executor, LiveListener<T> listener) {
    Delivery<T> delivery = new Delivery<>(this, executor, listener);
    source.add(delivery);
    delivery.request(Long.MAX_VALUE);
    delivery.start();
    return delivery;
  }
}

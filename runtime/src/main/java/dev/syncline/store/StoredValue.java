package dev.syncline.store;

import dev.syncline.live.LiveValue;
import dev.syncline.live.RowObserver;
import java.util.function.Function;

/**
 * A value that is read of a store, and that changes with one of its tables.
 *
 * @param reading reads it; all that it reads is of the same state
 * @param <V> the values
 */
public record StoredValue<V>(Store store, String table, Function<SqlSession, V> reading)
    implements LiveValue.Source<V> {

  @Override
  public V read() {
    return store.committed(reading);
  }

  @Override
  public void add(RowObserver observer) {
    store.observe(table, observer);
  }

  @Override
  public void remove(RowObserver observer) {
    store.forget(table, observer);
  }
}

package dev.syncline.store;

import dev.syncline.live.LiveSource;
import dev.syncline.live.RowObserver;
import dev.syncline.query.Query;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import java.util.List;
import java.util.Set;

/**
 * One table of a store, for a live query.
 *
 * @param others the tables that the query reads besides
 */
record ObservedTable<T>(Store store, TableQueries<T> queries, Set<String> others)
    implements LiveSource<T> {

  @Override
  public List<Row> list(Query<T> query) {
    Columns columns = queries.schema().columns();
    return store.readCommitted(
        session -> queries.list(session, query, row -> Row.copyOf(row, columns)));
  }

  @Override
  public void add(RowObserver observer) {
    store.observe(queries.schema().table(), observer);
    others.forEach(table -> store.observe(table, observer));
  }

  @Override
  public void remove(RowObserver observer) {
    store.forget(queries.schema().table(), observer);
    others.forEach(table -> store.forget(table, observer));
  }

  @Override
  public boolean isClosed() {
    return store.isClosed();
  }
}

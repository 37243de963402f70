package dev.syncline.store;

import dev.syncline.live.LiveSource;
import dev.syncline.live.RowObserver;
import dev.syncline.query.Query;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import java.util.List;

/** One table of a store, for live queries. */
record ObservedTable<T>(Store store, TableQueries<T> queries) implements LiveSource<T> {

  @Override
  public List<Row> list(Query<T> query) {
    Columns columns = queries.schema().columns();
    return store.readCommitted(
        session -> queries.list(session, query, row -> Row.copyOf(row, columns)));
  }

  @Override
  public void add(RowObserver observer) {
    store.observe(queries.schema().table(), observer);
  }

  @Override
  public void remove(RowObserver observer) {
    store.forget(queries.schema().table(), observer);
  }

  @Override
  public boolean isClosed() {
    return store.isClosed();
  }
}

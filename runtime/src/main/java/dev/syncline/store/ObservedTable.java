package dev.syncline.store;

import dev.syncline.live.LiveSource;
import dev.syncline.live.RowObserver;
import dev.syncline.query.Query;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import java.util.List;

/** One table of a store, for live queries. */
record ObservedTable<T>(Store store, TableSchema<T> schema) implements LiveSource<T> {

  @Override
  public List<Row> list(Query<T> query) {
    TableQueries<T> queries = new TableQueries<>(schema);
    return store.readCommitted(
        session -> queries.list(session, query, row -> Row.copyOf(row, schema.columns())));
  }

  @Override
  public void add(RowObserver observer) {
    store.observe(schema.table(), observer);
  }

  @Override
  public void remove(RowObserver observer) {
    store.forget(schema.table(), observer);
  }

  @Override
  public boolean isClosed() {
    return store.isClosed();
  }
}

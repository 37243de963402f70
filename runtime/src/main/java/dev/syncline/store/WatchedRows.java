package dev.syncline.store;

import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** Rows of a stream, which meet damage of the file when they are read and not when it is opened. */
record WatchedRows(Rows rows, Store store) implements Rows {

  @Override
  public @Nullable RowReader next() {
    return store.watched(rows::next);
  }

  @Override
  public void close() {
    rows.close();
  }
}

package dev.syncline.store;

import dev.syncline.schema.RowReader;

/** The rows of a query, one after another. Before the first {@link #next} it stands on none. */
public interface SqlCursor extends RowReader, AutoCloseable {

  /** Moves to the next row; false after the last. */
  boolean next();

  @Override
  void close();
}

package dev.syncline.store;

import dev.syncline.schema.RowReader;
import java.util.List;

/** The rows of a query, one after another. Before the first {@link #next} it stands on none. */
public interface SqlCursor extends RowReader, AutoCloseable {

  /** Moves to the next row; false after the last. */
  boolean next();

  /** The names of the columns, in their order; the same one twice if the statement says so. */
  List<String> names();

  @Override
  void close();
}

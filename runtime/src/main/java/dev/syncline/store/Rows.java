package dev.syncline.store;

import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** Rows that come one after another. Used by one thread at a time. */
interface Rows extends AutoCloseable {

  /** The next row, valid until the one after it is asked for; null after the last. */
  @Nullable RowReader next();

  /** Gives back what is held for reading. */
  @Override
  void close();
}

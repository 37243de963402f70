package dev.syncline.store;

import dev.syncline.schema.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that come one after another. Used by one thread at a time. */
interface Rows extends AutoCloseable {

  /** The next row, valid until the one after it is asked for; null after the last. */
  @Nullable RowReader next();

  /** What the function makes of each row; closes them. */
  default <R> List<R> all(Function<RowReader, R> make) {
    List<R> made = new ArrayList<>();
    try (this) {
      for (RowReader row; (row = next()) != null; ) {
        made.add(make.apply(row));
      }
    }
    return made;
  }

  /** Gives back what is held for reading; the second time, nothing. */
  @Override
  void close();
}

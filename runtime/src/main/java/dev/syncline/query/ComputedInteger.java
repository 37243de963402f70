package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.query.tree.Term;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** Whole numbers that are computed. Reading one that has overflowed is a {@link QueryException}. */
final class ComputedInteger<T> extends IntegerValue<T, Long> {

  ComputedInteger(Term term) {
    super(term);
  }

  /** As a whole number SQLite gives the last one that there is for all that are beyond it. */
  @Override
  public @Nullable Long read(RowReader row, int position) {
    if (row.isNull(position)) {
      return null;
    }
    long value = row.int64(position);
    boolean last = value == Long.MAX_VALUE || value == Long.MIN_VALUE;
    if (last && !row.text(position).equals(Long.toString(value))) {
      throw new QueryException(
          "A number that was computed does not fit into 64 bits. Compute it with floating numbers,"
              + " or leave its row out.");
    }
    return value;
  }
}

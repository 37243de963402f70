package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/** Floating numbers that are computed. */
final class ComputedFloating<T> extends FloatingValue<T, Double> {

  ComputedFloating(Term term) {
    super(term);
  }

  @Override
  public @Nullable Double read(RowReader row, int position) {
    return row.float64OrNull(position);
  }
}

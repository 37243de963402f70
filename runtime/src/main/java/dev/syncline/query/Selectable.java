package dev.syncline.query;

import dev.syncline.query.tree.Term;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Projection} can have: a value of each row, or one of each group of rows.
 *
 * @param <T> the model, so that another table's column does not compile
 * @param <V> the values
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler, not for the value
public sealed interface Selectable<T, V> permits Aggregate, Value {

  /** What it says, whatever the table. */
  Term term();

  /** The value that a row has at this position, or null if it has none. */
  @Nullable V read(RowReader row, int position);
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of 32 bits.
 *
 * @param <T> the model
 */
public final class IntColumn<T> extends IntegerValue<T, Integer> implements TableColumn<T> {

  public IntColumn(Column column) {
    super(column);
  }

  @Override
  public @Nullable Integer read(RowReader row, int position) {
    return row.int32OrNull(position);
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of 64 bits.
 *
 * @param <T> the model
 */
public final class LongColumn<T> extends IntegerValue<T, Long> implements TableColumn<T> {

  public LongColumn(Column column) {
    super(column);
  }

  @Override
  public @Nullable Long read(RowReader row, int position) {
    return row.int64OrNull(position);
  }
}

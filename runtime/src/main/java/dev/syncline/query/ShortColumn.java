package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of 16 bits.
 *
 * @param <T> the model
 */
public final class ShortColumn<T> extends IntegerValue<T, Short> implements TableColumn<T> {

  public ShortColumn(Column column) {
    super(column);
  }

  @Override
  public @Nullable Short read(RowReader row, int position) {
    return row.int16OrNull(position);
  }
}

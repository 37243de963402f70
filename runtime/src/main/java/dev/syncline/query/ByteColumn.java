package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of 8 bits.
 *
 * @param <T> the model
 */
public final class ByteColumn<T> extends IntegerValue<T, Byte> implements TableColumn<T> {

  public ByteColumn(Column column) {
    super(column);
  }

  @Override
  public @Nullable Byte read(RowReader row, int position) {
    return row.int8OrNull(position);
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a fraction, in single precision.
 *
 * @param <T> the model
 */
public final class FloatColumn<T> extends FloatingValue<T, Float> implements TableColumn<T> {

  public FloatColumn(Column column) {
    super(column);
  }

  @Override
  public @Nullable Float read(RowReader row, int position) {
    return row.float32OrNull(position);
  }
}

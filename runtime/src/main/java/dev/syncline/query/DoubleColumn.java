package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a fraction.
 *
 * @param <T> the model
 */
public final class DoubleColumn<T> extends FloatingValue<T, Double> implements TableColumn<T> {

  public DoubleColumn(Column column) {
    super(column);
  }

  @Override
  public @Nullable Double read(RowReader row, int position) {
    return row.float64OrNull(position);
  }
}

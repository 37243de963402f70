package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Numbers with a fraction, in single precision.
 *
 * @param <T> the model
 */
public final class FloatColumn<T> extends OrderedColumn<T, Float> {

  public FloatColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Float value) {
    return (double) value;
  }
}

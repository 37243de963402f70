package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Numbers with a fraction.
 *
 * @param <T> the model
 */
public final class DoubleColumn<T> extends OrderedColumn<T, Double> {

  public DoubleColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Double value) {
    return value;
  }
}

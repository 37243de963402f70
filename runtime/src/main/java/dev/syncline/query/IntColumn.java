package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 32 bits.
 *
 * @param <T> the model
 */
public final class IntColumn<T> extends OrderedColumn<T, Integer> {

  public IntColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Integer value) {
    return (long) value;
  }
}

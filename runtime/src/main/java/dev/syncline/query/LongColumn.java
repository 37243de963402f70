package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 64 bits.
 *
 * @param <T> the model
 */
public final class LongColumn<T> extends OrderedColumn<T, Long> {

  public LongColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Long value) {
    return value;
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 16 bits.
 *
 * @param <T> the model
 */
public final class ShortColumn<T> extends OrderedColumn<T, Short> {

  public ShortColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Short value) {
    return (long) value;
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 8 bits.
 *
 * @param <T> the model
 */
public final class ByteColumn<T> extends OrderedColumn<T, Byte> {

  public ByteColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Byte value) {
    return (long) value;
  }
}

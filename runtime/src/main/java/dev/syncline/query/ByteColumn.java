package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 8 bits.
 *
 * @param <T> the model
 */
public final class ByteColumn<T> extends IntegerValue<T, Byte> implements TableColumn<T> {

  public ByteColumn(Column column) {
    super(column);
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Bytes, which are equal or not.
 *
 * @param <T> the model
 */
public final class BlobColumn<T> extends Value<T, byte[]> implements TableColumn<T> {

  public BlobColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(byte[] value) {
    return value.clone();
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

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

  @Override
  public byte @Nullable [] read(RowReader row, int position) {
    return row.blobOrNull(position);
  }
}

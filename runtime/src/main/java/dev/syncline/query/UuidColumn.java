package dev.syncline.query;

import dev.syncline.schema.Column;
import java.util.UUID;

/**
 * UUIDs, ordered by their bits.
 *
 * @param <T> the model
 */
public final class UuidColumn<T> extends OrderedColumn<T, UUID> {

  public UuidColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(UUID value) {
    return value.toString();
  }
}

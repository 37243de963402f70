package dev.syncline.query;

import dev.syncline.schema.Column;
import java.util.UUID;

/**
 * UUIDs, ordered by their bits.
 *
 * @param <T> the model
 */
public final class UuidColumn<T> extends OrderedValue<T, UUID> implements TableColumn<T> {

  public UuidColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(UUID value) {
    return value.toString();
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs, ordered by their bits.
 *
 * @param <T> the model
 */
public final class UuidColumn<T> extends ComparableValue<T, UUID> implements TableColumn<T> {

  public UuidColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(UUID value) {
    return value.toString();
  }

  @Override
  public @Nullable UUID read(RowReader row, int position) {
    return row.uuidOrNull(position);
  }
}

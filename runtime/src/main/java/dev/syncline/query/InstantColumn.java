package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.InstantText;
import dev.syncline.schema.RowReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moments in time, to the nanosecond on this device.
 *
 * @param <T> the model
 */
public final class InstantColumn<T> extends ComparableValue<T, Instant>
    implements TableColumn<T>, DateParts<T>, TimeParts<T> {

  public InstantColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Instant value) {
    return InstantText.format(value);
  }

  @Override
  public @Nullable Instant read(RowReader row, int position) {
    return row.instantOrNull(position);
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.InstantText;
import java.time.Instant;

/**
 * Moments in time, to the nanosecond on this device.
 *
 * @param <T> the model
 */
public final class InstantColumn<T> extends OrderedValue<T, Instant>
    implements TableColumn<T>, DateParts<T>, TimeParts<T> {

  public InstantColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Instant value) {
    return InstantText.format(value);
  }
}

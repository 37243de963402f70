package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DurationText;
import java.time.Duration;

/**
 * Lengths of time, to the nanosecond.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class DurationColumn<T> extends OrderedValue<T, Duration> implements TableColumn<T> {

  public DurationColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Duration value) {
    return DurationText.format(value);
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DateTimeText;
import java.time.LocalDateTime;

/**
 * Dates with a time of day, wherever that is; to the nanosecond.
 *
 * @param <T> the model
 */
public final class DateTimeColumn<T> extends OrderedColumn<T, LocalDateTime> {

  public DateTimeColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(LocalDateTime value) {
    return DateTimeText.format(value);
  }
}

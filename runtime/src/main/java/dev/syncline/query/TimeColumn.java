package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.TimeText;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Times of day, to the nanosecond.
 *
 * @param <T> the model
 */
public final class TimeColumn<T> extends ComparableValue<T, LocalTime>
    implements TableColumn<T>, TimeParts<T> {

  public TimeColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(LocalTime value) {
    return TimeText.format(value);
  }

  @Override
  public @Nullable LocalTime read(RowReader row, int position) {
    return row.timeOrNull(position);
  }
}

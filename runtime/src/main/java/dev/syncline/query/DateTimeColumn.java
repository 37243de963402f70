package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DateTimeText;
import dev.syncline.schema.RowReader;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a time of day, wherever that is; to the nanosecond.
 *
 * @param <T> the model
 */
public final class DateTimeColumn<T> extends ComparableValue<T, LocalDateTime>
    implements TableColumn<T>, DateParts<T>, TimeParts<T> {

  public DateTimeColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(LocalDateTime value) {
    return DateTimeText.format(value);
  }

  @Override
  public @Nullable LocalDateTime read(RowReader row, int position) {
    return row.dateTimeOrNull(position);
  }
}

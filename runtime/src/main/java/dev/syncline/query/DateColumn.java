package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DateText;
import dev.syncline.schema.RowReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates without a time of day.
 *
 * @param <T> the model
 */
public final class DateColumn<T> extends ComparableValue<T, LocalDate>
    implements TableColumn<T>, DateParts<T> {

  public DateColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(LocalDate value) {
    return DateText.format(value);
  }

  @Override
  public @Nullable LocalDate read(RowReader row, int position) {
    return row.dateOrNull(position);
  }
}

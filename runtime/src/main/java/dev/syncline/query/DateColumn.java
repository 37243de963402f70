package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.DateText;
import java.time.LocalDate;

/**
 * Dates without a time of day.
 *
 * @param <T> the model
 */
public final class DateColumn<T> extends OrderedValue<T, LocalDate>
    implements TableColumn<T>, DateParts<T> {

  public DateColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(LocalDate value) {
    return DateText.format(value);
  }
}

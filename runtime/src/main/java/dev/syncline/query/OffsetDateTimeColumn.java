package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.OffsetDateTimeText;
import dev.syncline.schema.RowReader;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Moments in time with the offset of a place, ordered by instant and then by offset.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class OffsetDateTimeColumn<T> extends ComparableValue<T, OffsetDateTime>
    implements TableColumn<T> {

  public OffsetDateTimeColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(OffsetDateTime value) {
    return OffsetDateTimeText.format(value);
  }

  @Override
  public @Nullable OffsetDateTime read(RowReader row, int position) {
    return row.offsetDateTimeOrNull(position);
  }
}

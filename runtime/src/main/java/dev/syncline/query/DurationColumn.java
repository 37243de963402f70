package dev.syncline.query;

import dev.syncline.error.QueryException;
import dev.syncline.schema.Column;
import dev.syncline.schema.DurationText;
import dev.syncline.schema.RowReader;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, to the nanosecond.
 *
 * <p>In a pull, a server that keeps them as texts orders them as texts; compare with {@code eq}.
 *
 * @param <T> the model
 */
public final class DurationColumn<T> extends ComparableValue<T, Duration>
    implements TableColumn<T> {

  public DurationColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Duration value) {
    return DurationText.format(value);
  }

  /**
   * The sum, exactly; null of no durations. Reading one that is longer than durations are throws a
   * {@link QueryException}.
   */
  public Aggregate<T, Duration> sum() {
    return Aggregate.ofTexts(term(), texts -> ExactSum.duration(ExactSum.decimal(texts)));
  }

  /** The mean, to the nanosecond; null of no durations. */
  public Aggregate<T, Duration> avg() {
    return Aggregate.ofTexts(term(), texts -> ExactSum.duration(ExactSum.mean(texts)));
  }

  @Override
  public @Nullable Duration read(RowReader row, int position) {
    return row.durationOrNull(position);
  }
}

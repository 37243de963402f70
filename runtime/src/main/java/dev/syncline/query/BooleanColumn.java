package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * True or false; null is neither.
 *
 * @param <T> the model
 */
public final class BooleanColumn<T> extends Value<T, Boolean> implements TableColumn<T> {

  public BooleanColumn(Column column) {
    super(column);
  }

  public WirePredicate<T> isTrue() {
    return eq(true);
  }

  public WirePredicate<T> isFalse() {
    return eq(false);
  }

  /** False comes before true. */
  public Order<T> asc() {
    return new Order<>(term(), false);
  }

  /** True comes before false. */
  public Order<T> desc() {
    return new Order<>(term(), true);
  }

  @Override
  Object stored(Boolean value) {
    return value ? 1L : 0L;
  }

  @Override
  public @Nullable Boolean read(RowReader row, int position) {
    return row.boolOrNull(position);
  }
}

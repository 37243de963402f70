package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * True or false; null is neither.
 *
 * @param <T> the model
 */
public final class BooleanColumn<T> extends TypedColumn<T, Boolean> {

  public BooleanColumn(Column column) {
    super(column);
  }

  public Predicate<T> isTrue() {
    return eq(true);
  }

  public Predicate<T> isFalse() {
    return eq(false);
  }

  @Override
  Object stored(Boolean value) {
    return value ? 1L : 0L;
  }
}

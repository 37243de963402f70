package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 64 bits.
 *
 * @param <T> the model
 */
public final class LongColumn<T> extends IntegerValue<T, Long> implements TableColumn<T> {

  public LongColumn(Column column) {
    super(column);
  }
}

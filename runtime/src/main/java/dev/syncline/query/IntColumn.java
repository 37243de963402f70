package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 32 bits.
 *
 * @param <T> the model
 */
public final class IntColumn<T> extends IntegerValue<T, Integer> implements TableColumn<T> {

  public IntColumn(Column column) {
    super(column);
  }
}

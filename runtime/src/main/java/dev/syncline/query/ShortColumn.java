package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Whole numbers of 16 bits.
 *
 * @param <T> the model
 */
public final class ShortColumn<T> extends IntegerValue<T, Short> implements TableColumn<T> {

  public ShortColumn(Column column) {
    super(column);
  }
}

package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Numbers with a fraction, in single precision.
 *
 * @param <T> the model
 */
public final class FloatColumn<T> extends FloatingValue<T, Float> implements TableColumn<T> {

  public FloatColumn(Column column) {
    super(column);
  }
}

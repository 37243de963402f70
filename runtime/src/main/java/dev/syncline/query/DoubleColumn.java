package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Numbers with a fraction.
 *
 * @param <T> the model
 */
public final class DoubleColumn<T> extends FloatingValue<T, Double> implements TableColumn<T> {

  public DoubleColumn(Column column) {
    super(column);
  }
}

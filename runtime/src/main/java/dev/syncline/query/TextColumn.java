package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Text, compared by code point: case matters.
 *
 * @param <T> the model
 */
public final class TextColumn<T> extends TextValue<T> implements TableColumn<T> {

  public TextColumn(Column column) {
    super(column);
  }
}

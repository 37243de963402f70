package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Text, compared by code point: case matters.
 *
 * @param <T> the model
 */
public final class TextColumn<T> extends OrderedColumn<T, String> {

  public TextColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(String value) {
    return value;
  }
}

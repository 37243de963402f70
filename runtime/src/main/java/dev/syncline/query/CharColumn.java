package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Single characters, compared by code point.
 *
 * @param <T> the model
 */
public final class CharColumn<T> extends OrderedValue<T, Character> implements TableColumn<T> {

  public CharColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Character value) {
    return value.toString();
  }
}

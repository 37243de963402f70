package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * Single characters, compared by code point.
 *
 * @param <T> the model
 */
public final class CharColumn<T> extends OrderedColumn<T, Character> {

  public CharColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Character value) {
    return value.toString();
  }
}

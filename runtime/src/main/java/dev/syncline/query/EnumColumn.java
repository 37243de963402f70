package dev.syncline.query;

import dev.syncline.schema.Column;

/**
 * One of an enum's constants.
 *
 * @param <T> the model
 * @param <E> the enum
 */
public final class EnumColumn<T, E extends Enum<E>> extends TypedColumn<T, E> {

  public EnumColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(E value) {
    return value.name();
  }
}

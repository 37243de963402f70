package dev.syncline.query;

import dev.syncline.schema.Column;
import dev.syncline.schema.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Single characters, compared by code point.
 *
 * @param <T> the model
 */
public final class CharColumn<T> extends ComparableValue<T, Character> implements TableColumn<T> {

  public CharColumn(Column column) {
    super(column);
  }

  @Override
  Object stored(Character value) {
    return value.toString();
  }

  @Override
  public @Nullable Character read(RowReader row, int position) {
    return row.characterOrNull(position);
  }
}

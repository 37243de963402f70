package dev.syncline;

import dev.syncline.schema.Column;
import dev.syncline.schema.Row;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column of a row that was changed here: as the server has it, as far as this device knows, and
 * as it is here. Values are as {@link dev.syncline.schema.ColumnType#read} gives them.
 *
 * @param column the column's name
 * @param before the value on the server; null also if it has no such row
 * @param now the value here; null also if the row was deleted here
 * @param sensitive whether the values may be shown in no log
 */
public record Difference(
    String column, @Nullable Object before, @Nullable Object now, boolean sensitive) {

  static Difference of(Column column, int position, @Nullable Row before, @Nullable Row now) {
    return new Difference(
        column.name(),
        value(column, position, before),
        value(column, position, now),
        column.traits().sensitive());
  }

  private static @Nullable Object value(Column column, int position, @Nullable Row row) {
    return row == null ? null : column.type().read(row, position);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Difference that
        && column.equals(that.column)
        && sensitive == that.sensitive
        && Objects.deepEquals(before, that.before)
        && Objects.deepEquals(now, that.now);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(new @Nullable Object[] {column, before, now, sensitive});
  }

  /** Names the column; its values only where they are not sensitive. */
  @Override
  public String toString() {
    return sensitive ? column : column + ": " + before + " → " + now;
  }
}

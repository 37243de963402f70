package dev.syncline.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of any table, as a user sees it: what it says in the columns that users write.
 *
 * @param id null if it is to be made up
 * @param version null if the server has not told it
 */
record Item(
    String table,
    @Nullable String id,
    @Nullable String version,
    Map<String, @Nullable Object> values) {

  @Nullable Object get(String column) {
    return values.get(column);
  }

  /** The row as it is once its id is known. */
  Item of(@Nullable String newId) {
    return new Item(table, newId, version, values);
  }

  boolean isSame(Item other, String column) {
    return Objects.equals(get(column), other.get(column));
  }

  RowKey key() {
    return new RowKey(table, String.valueOf(id));
  }

  Cell cell(String column) {
    return new Cell(key(), column);
  }

  Item with(String column, @Nullable Object value) {
    Map<String, @Nullable Object> next = new LinkedHashMap<>(values);
    next.put(column, value);
    return new Item(table, id, version, next);
  }
}

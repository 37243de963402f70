package dev.syncline.schema;

import dev.syncline.error.RowException;
import dev.syncline.error.UnreadableException;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is stored and an item cannot say: the name of an enum's constant that only a newer app
 * has, a property of JSON that a nested record lacks. An item that was read and is written back
 * says no change there, so none is made: a column stays as it is stored, if what is written is what
 * reading the stored row and writing it again gives.
 */
public final class UnsaidValues<T> {

  private final TableSchema<T> schema;
  private final BitSet open;
  private Row kept;

  private UnsaidValues(TableSchema<T> schema, Row written) {
    this.schema = schema;
    this.open = (BitSet) schema.columns().lossy().clone();
    this.kept = written;
  }

  /** Whether the table has columns of which an item may say less than what is stored. */
  public static boolean possible(TableSchema<?> schema) {
    return !schema.columns().lossy().isEmpty();
  }

  /**
   * The row that an item makes, with what it cannot say of the stored ones.
   *
   * @param written the row that the item makes
   * @param stored what it may have been read from, null for none; of several, the first that the
   *     item agrees with counts
   */
  public static <T> Row keep(TableSchema<T> schema, Row written, @Nullable Row... stored) {
    UnsaidValues<T> values = new UnsaidValues<>(schema, written);
    for (Row row : stored) {
      if (row != null) {
        values.keep(row);
      }
    }
    return values.kept;
  }

  private void keep(Row stored) {
    BitSet different = (BitSet) open.clone();
    open.stream().filter(i -> !stored.has(i)).forEach(different::clear);
    settleEqual(stored, different);
    Row again = different.isEmpty() ? null : again(stored);
    if (again != null) {
      different.stream().filter(i -> isSame(again, kept, i)).forEach(i -> keep(stored, i));
    }
  }

  /** Where the row has just what is written, no other row has a say. */
  private void settleEqual(Row stored, BitSet different) {
    for (int i : different.stream().filter(i -> isSame(stored, kept, i)).toArray()) {
      different.clear(i);
      open.clear(i);
    }
  }

  private void keep(Row stored, int column) {
    kept = kept.with(column, stored.get(column));
    open.clear(column);
  }

  private static boolean isSame(Row one, Row other, int column) {
    return Objects.deepEquals(one.get(column), other.get(column));
  }

  /** What reading the row and writing it again gives; null if no item can have been read of it. */
  private @Nullable Row again(Row stored) {
    try {
      return Row.of(schema, ItemReader.read(schema, stored));
    } catch (UnreadableException | RowException e) {
      return null;
    }
  }
}

package dev.syncline.schema;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One row's values by position, or a part of them, detached from any statement. Immutable.
 *
 * <p>Values are kept as SQLite keeps them ({@code Long}, {@code Double}, {@code String}, {@code
 * byte[]}, null), so two rows are equal if their stored forms are. A column may be <em>absent</em>:
 * a server that does not know it never sent it, or a request did not carry it. Absent reads as
 * null, and is not sent.
 */
public final class Row implements RowReader {

  private static final Object ABSENT = new Object();

  private final Columns columns;
  private final @Nullable Object[] values;

  private Row(Columns columns, @Nullable Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  /**
   * The row that an item makes.
   *
   * @throws dev.syncline.error.RowException if a value cannot be stored or sent
   */
  public static <T> Row of(TableSchema<T> schema, T item) {
    RowBuilder builder = new RowBuilder(schema);
    schema.write(item, builder);
    return builder.build();
  }

  /**
   * A row, or a part of one, as an item would make it.
   *
   * @throws dev.syncline.error.RowException if a value cannot be stored or sent
   */
  public static Row checked(TableSchema<?> schema, Row part) {
    RowBuilder builder = new RowBuilder(schema);
    part.writeTo(builder);
    return builder.build();
  }

  /** The row on which a cursor stands. */
  public static Row copyOf(RowReader cursor, Columns columns) {
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cursor.isNull(i) ? null : stored(cursor, i, columns.get(i).type());
    }
    return new Row(columns, values);
  }

  /** A row of the given values, as SQLite keeps them, where {@code present} says so. */
  public static Row ofStored(Columns columns, @Nullable Object[] values, BitSet present) {
    @Nullable Object[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      if (!present.get(i)) {
        copy[i] = ABSENT;
      }
    }
    return new Row(columns, copy);
  }

  public Columns columns() {
    return columns;
  }

  /** Whether the column has a value, which may be null. */
  public boolean has(int column) {
    return values[column] != ABSENT;
  }

  /** The value as SQLite keeps it; null also where it is absent. */
  public @Nullable Object get(int column) {
    return has(column) ? values[column] : null;
  }

  public String id() {
    return text(columns.id());
  }

  /** The version, or null if the row has none yet or the table keeps none. */
  public @Nullable String version() {
    return columns.version() < 0 ? null : textOrNull(columns.version());
  }

  /** This row with another value, as SQLite keeps it. */
  public Row with(int column, @Nullable Object value) {
    @Nullable Object[] copy = values.clone();
    copy[column] = value;
    return new Row(columns, copy);
  }

  /** This row with another version; the same row where the table keeps none. */
  public Row withVersion(@Nullable String version) {
    return columns.version() < 0 ? this : with(columns.version(), version);
  }

  /** The columns of this row for which the condition holds; the others become absent. */
  public Row only(IntPredicate condition) {
    @Nullable Object[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      if (!condition.test(i)) {
        copy[i] = ABSENT;
      }
    }
    return new Row(columns, copy);
  }

  /** This row, with the other's values where this one has none. */
  public Row over(Row other) {
    @Nullable Object[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] == ABSENT) {
        copy[i] = other.values[i];
      }
    }
    return new Row(columns, copy);
  }

  /** This row, with the defaults of the columns that have none of their own here. */
  public Row overDefaults() {
    @Nullable Object[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      Object byDefault = columns.get(i).traits().defaultValue();
      if (isNull(i) && byDefault != null) {
        copy[i] = byDefault;
      }
    }
    return new Row(columns, copy);
  }

  /** The synced columns that both rows have and in which they differ. */
  public BitSet differencesTo(Row other) {
    BitSet different = new BitSet(values.length);
    for (int i = 0; i < values.length; i++) {
      boolean comparable = columns.get(i).isSynced() && has(i) && other.has(i);
      different.set(i, comparable && !Objects.deepEquals(values[i], other.values[i]));
    }
    return different;
  }

  /** Writes the columns that are present. */
  public void writeTo(RowWriter writer) {
    for (int i = 0; i < values.length; i++) {
      if (has(i)) {
        write(values[i], i, writer);
      }
    }
  }

  @Override
  public boolean isNull(int column) {
    return get(column) == null;
  }

  @Override
  public @Nullable String textOrNull(int column) {
    return (String) get(column);
  }

  @Override
  public String text(int column) {
    return (String) required(column);
  }

  @Override
  public long int64(int column) {
    return (Long) required(column);
  }

  @Override
  public double float64(int column) {
    return (Double) required(column);
  }

  @Override
  public byte @Nullable [] blobOrNull(int column) {
    byte[] value = (byte[]) get(column);
    return value == null ? null : value.clone();
  }

  private Object required(int column) {
    Object value = get(column);
    if (value == null) {
      throw new IllegalStateException(
          "Column " + columns.get(column).name() + " is null in a row that must have it");
    }
    return value;
  }

  /** Writes a stored value to a parameter or field. */
  public static void write(@Nullable Object value, int column, RowWriter writer) {
    if (value == null) {
      writer.nothing(column);
    } else if (value instanceof String text) {
      writer.text(column, text);
    } else if (value instanceof Long number) {
      writer.int64(column, number.longValue());
    } else if (value instanceof Double number) {
      writer.float64(column, number.doubleValue());
    } else if (value instanceof byte[] bytes) {
      writer.blob(column, bytes);
    } else {
      throw new IllegalArgumentException("Not a stored value: " + value.getClass());
    }
  }

  private static Object stored(RowReader cursor, int column, ColumnType type) {
    if (type.isInteger()) {
      return cursor.int64(column);
    }
    if (type == ColumnType.BLOB) {
      return cursor.blob(column);
    }
    return type.isReal() ? (Object) cursor.float64(column) : cursor.text(column);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && Arrays.deepEquals(values, row.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  /** Names the row; never its other values, which are the user's. */
  @Override
  public String toString() {
    return "Row " + get(columns.id());
  }
}

package dev.syncline.schema;

import dev.syncline.query.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One type of column: how a generated schema would write and read it, and values of it.
 *
 * @param extremes distinct values, the least and the greatest among them
 * @param random any value
 * @param order Java's order of the values, or null if conditions know none
 * @param wrong JSON that is no such value
 */
record Sample<V>(
    ColumnType type,
    Put<V> put,
    Get<V> get,
    Get<@Nullable V> getOrNull,
    Function<Column, Value<Cell<V>, V>> queried,
    List<V> extremes,
    Function<Random, V> random,
    @Nullable Comparator<V> order,
    List<String> wrong) {

  /** A row with one value. */
  record Cell<V>(String id, @Nullable V value) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cell<?> cell
          && id.equals(cell.id)
          && Objects.deepEquals(value, cell.value);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  interface Put<V> {
    void put(RowWriter row, int column, @Nullable V value);
  }

  interface Get<V> {
    V get(RowReader row, int column);
  }

  Column column() {
    return Column.of("value", type);
  }

  Value<Cell<V>, V> query() {
    return queried.apply(column());
  }

  CellSchema<V> schema() {
    return new CellSchema<>(this);
  }

  @Override
  public String toString() {
    return type.name();
  }

  /** A table of ids and values. */
  record CellSchema<V>(Sample<V> sample) implements TableSchema<Cell<V>> {

    @Override
    public String table() {
      return "cell";
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class has no type arguments
    public Class<Cell<V>> type() {
      return (Class) Cell.class;
    }

    @Override
    public Columns columns() {
      return Columns.of(Column.id(), sample.column());
    }

    @Override
    public TableSql sql() {
      return new TableSql(
          "CREATE TABLE \"cell\" (\"id\" TEXT NOT NULL PRIMARY KEY, \"value\" "
              + sample.type.sqlType()
              + ")",
          "SELECT \"id\", \"value\" FROM \"cell\"",
          "INSERT INTO \"cell\" VALUES (?1, ?2) ON CONFLICT (\"id\") DO NOTHING",
          "UPDATE \"cell\" SET \"value\" = ?2 WHERE \"id\" = ?1",
          "INSERT INTO \"cell\" VALUES (?1, ?2) ON CONFLICT (\"id\") DO NOTHING",
          "DELETE FROM \"cell\" WHERE \"id\" = ?1");
    }

    @Override
    public void write(Cell<V> item, RowWriter row) {
      row.text(0, item.id());
      sample.put.put(row, 1, item.value());
    }

    @Override
    public Cell<V> read(RowReader row) {
      V value = sample.getOrNull.get(row, 1);
      if (value != null && !Objects.deepEquals(value, sample.get.get(row, 1))) {
        throw new AssertionError("The two ways to read " + sample + " differ");
      }
      return new Cell<>(row.text(0), value);
    }
  }
}

package dev.syncline.schema;

/** A table that has no model: its items are its rows. */
public interface RowSchema extends TableSchema<Row> {

  @Override
  default Class<Row> type() {
    return Row.class;
  }

  @Override
  default void write(Row item, RowWriter row) {
    item.writeTo(row);
  }

  @Override
  default Row read(RowReader row) {
    return Row.copyOf(row, columns());
  }
}

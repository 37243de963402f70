package dev.syncline.store.migration;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import java.util.List;

/**
 * A table as the file has it: the schema by which its rows, and the images of rows that the outbox
 * keeps, were written.
 *
 * @param table its name there
 */
record StoredTable(String table, int version, List<StoredColumn> list) implements TableSchema<Row> {

  StoredTable {
    list = List.copyOf(list);
  }

  @Override
  public Class<Row> type() {
    return Row.class;
  }

  @Override
  public Columns columns() {
    return Columns.of(list.stream().map(StoredColumn::column).toArray(Column[]::new));
  }

  @Override
  public TableSql sql() {
    throw new UnsupportedOperationException("A table of the past is read as a whole");
  }

  @Override
  public void write(Row item, RowWriter row) {
    item.writeTo(row);
  }

  @Override
  public Row read(RowReader row) {
    return Row.copyOf(row, columns());
  }
}

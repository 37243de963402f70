package dev.syncline.store.migration;

import dev.syncline.schema.Column;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowSchema;
import dev.syncline.schema.TableSql;
import java.util.List;

/**
 * A table as the file has it: the schema by which its rows, and the images of rows that the outbox
 * keeps, were written.
 *
 * @param table its name there
 */
record StoredTable(String table, int version, List<StoredColumn> list) implements RowSchema {

  StoredTable {
    list = List.copyOf(list);
  }

  @Override
  public Columns columns() {
    return Columns.of(list.stream().map(StoredColumn::column).toArray(Column[]::new));
  }

  @Override
  public TableSql sql() {
    throw new UnsupportedOperationException("A table of the past is read as a whole");
  }
}

package dev.syncline.sync;

import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import dev.syncline.schema.ServerRow;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Rows that the server deleted, of which this device knows no more than that. */
final class Tombstones {

  private Tombstones() {}

  static ServerRow unknown(Columns columns, String rowId) {
    @Nullable Object[] values = new Object[columns.size()];
    values[columns.id()] = rowId;
    BitSet idOnly = new BitSet();
    idOnly.set(columns.id());
    return new ServerRow(Row.ofStored(columns, values, idOnly), null, null, true);
  }
}

package dev.syncline.migration;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import dev.syncline.schema.Row;

/** A table of rows, kept in step with the server. */
final class AnyTable extends SyncedTable<Row, AnyTable.AnyConflict> {

  AnyTable(SyncClient client, AnyVersion version) {
    super(client, version, AnyConflict::new);
  }

  static final class AnyConflict extends Conflict<Row> {
    AnyConflict(ConflictRows<Row> rows) {
      super(rows);
    }
  }
}

package dev.syncline.testing;

import dev.syncline.queue.Operation;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.Row;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Driver;
import dev.syncline.store.Durability;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import dev.syncline.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a closed file holds of a table, by the ids of rows. */
record Contents(Map<String, Row> rows, Map<String, Operation> changes) {

  static Contents of(Path file, Driver driver, TableSchema<?> schema) {
    try (Store store = Store.open(file, driver, Durability.NORMAL)) {
      return store.read(session -> new Contents(rows(session, schema), changes(session, schema)));
    }
  }

  private static Map<String, Row> rows(SqlSession session, TableSchema<?> schema) {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (SqlStatement select = session.prepare(schema.sql().select());
        SqlCursor cursor = select.query()) {
      while (cursor.next()) {
        Row row = Row.copyOf(cursor, schema.columns());
        rows.put(row.id(), row);
      }
    }
    return rows;
  }

  private static Map<String, Operation> changes(SqlSession session, TableSchema<?> schema) {
    Map<String, Operation> changes = new LinkedHashMap<>();
    OperationQueue queue = new OperationQueue(List.of(schema));
    for (Operation change : new OperationList(queue, schema.table(), null).all(session)) {
      changes.put(change.rowId(), change);
    }
    return changes;
  }
}

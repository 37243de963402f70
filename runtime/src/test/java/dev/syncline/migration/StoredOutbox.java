package dev.syncline.migration;

import dev.syncline.queue.Operation;
import dev.syncline.queue.OperationList;
import dev.syncline.queue.OperationQueue;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Durability;
import dev.syncline.store.Store;
import dev.syncline.store.jdbc.JdbcDriver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The operations of a file that is closed, by the ids of their rows. */
final class StoredOutbox {

  private StoredOutbox() {}

  static Map<String, Operation> read(Path file, TableSchema<?> schema) {
    try (Store store = Store.open(file, new JdbcDriver(), Durability.NORMAL)) {
      OperationList all = new OperationList(new OperationQueue(List.of(schema)), null, null);
      Map<String, Operation> operations = new TreeMap<>();
      store.read(all::all).forEach(it -> operations.put(it.rowId(), it));
      return operations;
    }
  }
}

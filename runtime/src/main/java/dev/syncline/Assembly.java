package dev.syncline;

import dev.syncline.StoreOpening.Opened;
import dev.syncline.queue.CarriedOperations;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.TrackedRows;
import dev.syncline.queue.Waiting;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Account;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.store.migration.Upgrade;
import dev.syncline.store.migration.UpgradedTable;
import dev.syncline.sync.Backfill;
import dev.syncline.sync.LocalTable;
import dev.syncline.sync.Surroundings;
import dev.syncline.sync.SyncEngine;
import dev.syncline.transport.Remote;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a client together. What that writes into the file is one transaction: if a part of it cannot
 * be made, the file is as it was, and closed again.
 *
 * @param pageSize how many rows a pull asks for at a time
 */
record Assembly(KnownTables known, Remote remote, Surroundings surroundings, int pageSize) {

  SyncClient of(StoreOpening opening) {
    Opened opened = opening.open();
    Store store = opened.store();
    try {
      return store.write(session -> client(opened, opening.user(), session));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private SyncClient client(Opened opened, @Nullable String user, SqlSession session) {
    Store store = opened.store();
    new Account(store.file()).open(session, user);
    upgrade(session, store.file());
    OperationQueue queue = new OperationQueue(known.schemas());
    Map<String, LocalTable> tables = tables(queue);
    SyncEngine engine =
        new SyncEngine(store, queue, tables.values(), remote, surroundings, pageSize);
    known.require(store.read(queue::tables), store.file());
    return new SyncClient(opened, queue, tables, engine, new Waiting(queue, surroundings.clock()));
  }

  private void upgrade(SqlSession session, Path file) {
    for (UpgradedTable table : new Upgrade(file, known.schemas()).run(session)) {
      CarriedOperations.of(session, table);
      Backfill.of(session, table);
    }
  }

  private Map<String, LocalTable> tables(OperationQueue queue) {
    RandomIds ids = new RandomIds(surroundings.random());
    Map<String, LocalTable> tables = new LinkedHashMap<>();
    for (TableSchema<?> schema : known.schemas()) {
      TrackedRows tracked = new TrackedRows(schema, queue, ids, surroundings.clock());
      tables.put(schema.table(), LocalTable.of(schema, tracked));
    }
    return tables;
  }
}

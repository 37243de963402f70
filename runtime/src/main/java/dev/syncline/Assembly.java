package dev.syncline;

import dev.syncline.StoreOpening.Opened;
import dev.syncline.queue.OperationQueue;
import dev.syncline.queue.TrackedRows;
import dev.syncline.queue.Waiting;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.Store;
import dev.syncline.store.TableInstaller;
import dev.syncline.sync.LocalTable;
import dev.syncline.sync.Surroundings;
import dev.syncline.sync.SyncEngine;
import dev.syncline.transport.Remote;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a client together. If a part of it cannot be made, the file is closed again.
 *
 * @param pageSize how many rows a pull asks for at a time
 */
record Assembly(KnownTables known, Remote remote, Surroundings surroundings, int pageSize) {

  SyncClient of(StoreOpening opening) {
    Opened opened = opening.open();
    try {
      return client(opened);
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private SyncClient client(Opened opened) {
    Store store = opened.store();
    install(store);
    OperationQueue queue = new OperationQueue(known.schemas());
    Map<String, LocalTable> tables = tables(queue);
    SyncEngine engine =
        new SyncEngine(store, queue, tables.values(), remote, surroundings, pageSize);
    known.require(store.read(queue::tables), store.file());
    return new SyncClient(opened, queue, tables, engine, new Waiting(queue, surroundings.clock()));
  }

  private void install(Store store) {
    TableInstaller installer = new TableInstaller(store.file());
    store.write(
        session -> {
          known.schemas().forEach(schema -> installer.install(session, schema));
          return session;
        });
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

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code plain}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class ServerColumns_PlainDao extends Dao<ServerColumns.Plain> {
  private ServerColumns_PlainDao(Store store) {
    super(store, ServerColumns_PlainSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ServerColumns_PlainDao of(SyncClient client) {
    return new ServerColumns_PlainDao(client.store());
  }
}

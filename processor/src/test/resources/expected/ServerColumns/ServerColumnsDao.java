package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code servercolumns}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ServerColumnsDao extends Dao<ServerColumns> {
  private ServerColumnsDao(Store store) {
    super(store, ServerColumnsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ServerColumnsDao of(SyncClient client) {
    return new ServerColumnsDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code moretypes}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class MoreTypesDao extends Dao<MoreTypes> {
  private MoreTypesDao(Store store) {
    super(store, MoreTypesSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static MoreTypesDao of(SyncClient client) {
    return new MoreTypesDao(client.store());
  }
}

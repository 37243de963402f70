package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code everything}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class AllTypesDao extends Dao<AllTypes> {
  private AllTypesDao(Store store) {
    super(store, AllTypesSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static AllTypesDao of(SyncClient client) {
    return new AllTypesDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code plainclass}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PlainClassDao extends Dao<PlainClass> {
  private PlainClassDao(Store store) {
    super(store, PlainClassSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static PlainClassDao of(SyncClient client) {
    return new PlainClassDao(client.store());
  }
}

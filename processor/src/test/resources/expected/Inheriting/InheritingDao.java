package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code inheriting}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class InheritingDao extends Dao<Inheriting> {
  private InheritingDao(Store store) {
    super(store, InheritingSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static InheritingDao of(SyncClient client) {
    return new InheritingDao(client.store());
  }
}

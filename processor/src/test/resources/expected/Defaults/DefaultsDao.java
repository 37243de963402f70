package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code defaults}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class DefaultsDao extends Dao<Defaults> {
  private DefaultsDao(Store store) {
    super(store, DefaultsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static DefaultsDao of(SyncClient client) {
    return new DefaultsDao(client.store());
  }
}

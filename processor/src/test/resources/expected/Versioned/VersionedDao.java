package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code versioned}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class VersionedDao extends Dao<Versioned> {
  private VersionedDao(Store store) {
    super(store, VersionedSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static VersionedDao of(SyncClient client) {
    return new VersionedDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code indexed}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IndexedDao extends Dao<Indexed> {
  private IndexedDao(Store store) {
    super(store, IndexedSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static IndexedDao of(SyncClient client) {
    return new IndexedDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code kotlin}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class KotlinDataDao extends Dao<KotlinData> {
  private KotlinDataDao(Store store) {
    super(store, KotlinDataSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static KotlinDataDao of(SyncClient client) {
    return new KotlinDataDao(client.store());
  }
}

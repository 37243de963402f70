package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code bytes}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class BytesDao extends Dao<Bytes> {
  private BytesDao(Store store) {
    super(store, BytesSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static BytesDao of(SyncClient client) {
    return new BytesDao(client.store());
  }
}

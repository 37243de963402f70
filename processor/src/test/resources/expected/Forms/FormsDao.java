package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code forms}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FormsDao extends Dao<Forms> {
  private FormsDao(Store store) {
    super(store, FormsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static FormsDao of(SyncClient client) {
    return new FormsDao(client.store());
  }
}

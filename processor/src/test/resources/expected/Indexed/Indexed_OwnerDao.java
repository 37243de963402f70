package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code person}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Indexed_OwnerDao extends Dao<Indexed.Owner> {
  private Indexed_OwnerDao(Store store) {
    super(store, Indexed_OwnerSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Indexed_OwnerDao of(SyncClient client) {
    return new Indexed_OwnerDao(client.store());
  }
}

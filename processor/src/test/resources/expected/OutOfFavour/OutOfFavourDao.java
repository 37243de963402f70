package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code outoffavour}. What is written here stays on this device. */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class OutOfFavourDao extends Dao<OutOfFavour> {
  private OutOfFavourDao(Store store) {
    super(store, OutOfFavourSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static OutOfFavourDao of(SyncClient client) {
    return new OutOfFavourDao(client.store());
  }
}

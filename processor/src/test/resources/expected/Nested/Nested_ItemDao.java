package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code item}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Nested_ItemDao extends Dao<Nested.Item> {
  private Nested_ItemDao(Store store) {
    super(store, Nested_ItemSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Nested_ItemDao of(SyncClient client) {
    return new Nested_ItemDao(client.store());
  }
}

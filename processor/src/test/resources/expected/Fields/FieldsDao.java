package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code fields}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class FieldsDao extends Dao<Fields> {
  private FieldsDao(Store store) {
    super(store, FieldsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static FieldsDao of(SyncClient client) {
    return new FieldsDao(client.store());
  }
}

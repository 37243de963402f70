package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code column}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ColumnDao extends Dao<Column> {
  private ColumnDao(Store store) {
    super(store, ColumnSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ColumnDao of(SyncClient client) {
    return new ColumnDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code localcolumns}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LocalColumnsDao extends Dao<LocalColumns> {
  private LocalColumnsDao(Store store) {
    super(store, LocalColumnsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static LocalColumnsDao of(SyncClient client) {
    return new LocalColumnsDao(client.store());
  }
}

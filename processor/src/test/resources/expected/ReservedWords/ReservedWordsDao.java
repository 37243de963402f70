package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code select}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ReservedWordsDao extends Dao<ReservedWords> {
  private ReservedWordsDao(Store store) {
    super(store, ReservedWordsSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ReservedWordsDao of(SyncClient client) {
    return new ReservedWordsDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code idalone}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IdAloneDao extends Dao<IdAlone> {
  private IdAloneDao(Store store) {
    super(store, IdAloneSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static IdAloneDao of(SyncClient client) {
    return new IdAloneDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code all}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Rules_AllDao extends Dao<Rules.All> {
  private Rules_AllDao(Store store) {
    super(store, Rules_AllSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Rules_AllDao of(SyncClient client) {
    return new Rules_AllDao(client.store());
  }
}

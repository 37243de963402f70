package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code rules}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class RulesDao extends Dao<Rules> {
  private RulesDao(Store store) {
    super(store, RulesSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static RulesDao of(SyncClient client) {
    return new RulesDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Local access to the table {@code a_table_with_a_name_longer_than_what_anyone_would_choose}. What
 * is written here stays on this device.
 */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LongNamesDao extends Dao<LongNames> {
  private LongNamesDao(Store store) {
    super(store, LongNamesSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static LongNamesDao of(SyncClient client) {
    return new LongNamesDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code partlyimmutable}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PartlyImmutableDao extends Dao<PartlyImmutable> {
  private PartlyImmutableDao(Store store) {
    super(store, PartlyImmutableSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static PartlyImmutableDao of(SyncClient client) {
    return new PartlyImmutableDao(client.store());
  }
}

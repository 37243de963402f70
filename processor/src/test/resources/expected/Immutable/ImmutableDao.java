package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code immutable}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableDao extends Dao<Immutable> {
  private ImmutableDao(Store store) {
    super(store, ImmutableSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ImmutableDao of(SyncClient client) {
    return new ImmutableDao(client.store());
  }
}

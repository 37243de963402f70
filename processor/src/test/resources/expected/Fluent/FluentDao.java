package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code fluent}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FluentDao extends Dao<Fluent> {
  private FluentDao(Store store) {
    super(store, FluentSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static FluentDao of(SyncClient client) {
    return new FluentDao(client.store());
  }
}

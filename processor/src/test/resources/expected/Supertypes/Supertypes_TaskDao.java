package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code task}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_TaskDao extends Dao<Supertypes.Task> {
  private Supertypes_TaskDao(Store store) {
    super(store, Supertypes_TaskSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Supertypes_TaskDao of(SyncClient client) {
    return new Supertypes_TaskDao(client.store());
  }
}

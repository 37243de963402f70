package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code entry}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_EntryDao extends Dao<Supertypes.Entry> {
  private Supertypes_EntryDao(Store store) {
    super(store, Supertypes_EntrySchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Supertypes_EntryDao of(SyncClient client) {
    return new Supertypes_EntryDao(client.store());
  }
}

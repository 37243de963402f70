package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code deepest}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Nested_Deeper_MergeDao extends Dao<Nested.Deeper.Merge> {
  private Nested_Deeper_MergeDao(Store store) {
    super(store, Nested_Deeper_MergeSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Nested_Deeper_MergeDao of(SyncClient client) {
    return new Nested_Deeper_MergeDao(client.store());
  }
}

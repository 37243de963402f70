package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code unmarked}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_UnmarkedDao extends Dao<NullMarkedModel.Unmarked> {
  private NullMarkedModel_UnmarkedDao(Store store) {
    super(store, NullMarkedModel_UnmarkedSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static NullMarkedModel_UnmarkedDao of(SyncClient client) {
    return new NullMarkedModel_UnmarkedDao(client.store());
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code marked}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_MarkedDao extends Dao<NullMarkedModel.Marked> {
  private NullMarkedModel_MarkedDao(Store store) {
    super(store, NullMarkedModel_MarkedSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static NullMarkedModel_MarkedDao of(SyncClient client) {
    return new NullMarkedModel_MarkedDao(client.store());
  }
}

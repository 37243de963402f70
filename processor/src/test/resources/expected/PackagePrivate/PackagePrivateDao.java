package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code packageprivate}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class PackagePrivateDao extends Dao<PackagePrivate> {
  private PackagePrivateDao(Store store) {
    super(store, PackagePrivateSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static PackagePrivateDao of(SyncClient client) {
    return new PackagePrivateDao(client.store());
  }
}

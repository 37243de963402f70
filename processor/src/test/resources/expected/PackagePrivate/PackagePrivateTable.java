package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code packageprivate}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class PackagePrivateTable extends SyncedTable<PackagePrivate, PackagePrivateConflict> {
  private PackagePrivateTable(SyncClient client) {
    super(client, PackagePrivateSchema.INSTANCE, PackagePrivateConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static PackagePrivateTable of(SyncClient client) {
    return new PackagePrivateTable(client);
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code versioned}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class VersionedTable extends SyncedTable<Versioned, VersionedConflict> {
  private VersionedTable(SyncClient client) {
    super(client, VersionedSchema.INSTANCE, VersionedConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static VersionedTable of(SyncClient client) {
    return new VersionedTable(client);
  }
}

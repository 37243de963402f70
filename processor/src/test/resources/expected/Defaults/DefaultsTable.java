package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code defaults}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class DefaultsTable extends SyncedTable<Defaults, DefaultsConflict> {
  private DefaultsTable(SyncClient client) {
    super(client, DefaultsSchema.INSTANCE, DefaultsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static DefaultsTable of(SyncClient client) {
    return new DefaultsTable(client);
  }
}

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

  public static DefaultsTable of(SyncClient client) {
    return new DefaultsTable(client);
  }
}

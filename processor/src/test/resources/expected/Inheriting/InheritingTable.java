package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code inheriting}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class InheritingTable extends SyncedTable<Inheriting, InheritingConflict> {
  private InheritingTable(SyncClient client) {
    super(client, InheritingSchema.INSTANCE, InheritingConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static InheritingTable of(SyncClient client) {
    return new InheritingTable(client);
  }
}

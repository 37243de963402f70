package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code person}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Indexed_OwnerTable extends SyncedTable<Indexed.Owner, Indexed_OwnerConflict> {
  private Indexed_OwnerTable(SyncClient client) {
    super(client, Indexed_OwnerSchema.INSTANCE, Indexed_OwnerConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Indexed_OwnerTable of(SyncClient client) {
    return new Indexed_OwnerTable(client);
  }
}

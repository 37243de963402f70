package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code everything}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class AllTypesTable extends SyncedTable<AllTypes, AllTypesConflict> {
  private AllTypesTable(SyncClient client) {
    super(client, AllTypesSchema.INSTANCE, AllTypesConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static AllTypesTable of(SyncClient client) {
    return new AllTypesTable(client);
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code moretypes}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class MoreTypesTable extends SyncedTable<MoreTypes, MoreTypesConflict> {
  private MoreTypesTable(SyncClient client) {
    super(client, MoreTypesSchema.INSTANCE, MoreTypesConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static MoreTypesTable of(SyncClient client) {
    return new MoreTypesTable(client);
  }
}

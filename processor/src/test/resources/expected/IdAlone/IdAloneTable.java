package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code idalone}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IdAloneTable extends SyncedTable<IdAlone, IdAloneConflict> {
  private IdAloneTable(SyncClient client) {
    super(client, IdAloneSchema.INSTANCE, IdAloneConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static IdAloneTable of(SyncClient client) {
    return new IdAloneTable(client);
  }
}

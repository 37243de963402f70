package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code servercolumns}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ServerColumnsTable extends SyncedTable<ServerColumns, ServerColumnsConflict> {
  private ServerColumnsTable(SyncClient client) {
    super(client, ServerColumnsSchema.INSTANCE, ServerColumnsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ServerColumnsTable of(SyncClient client) {
    return new ServerColumnsTable(client);
  }
}

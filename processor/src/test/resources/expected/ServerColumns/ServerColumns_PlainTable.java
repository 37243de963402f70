package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code plain}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class ServerColumns_PlainTable
    extends SyncedTable<ServerColumns.Plain, ServerColumns_PlainConflict> {
  private ServerColumns_PlainTable(SyncClient client) {
    super(client, ServerColumns_PlainSchema.INSTANCE, ServerColumns_PlainConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ServerColumns_PlainTable of(SyncClient client) {
    return new ServerColumns_PlainTable(client);
  }
}

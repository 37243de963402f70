package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code settings}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LastWriterWinsTable extends SyncedTable<LastWriterWins, LastWriterWinsConflict> {
  private LastWriterWinsTable(SyncClient client) {
    super(client, LastWriterWinsSchema.INSTANCE, LastWriterWinsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static LastWriterWinsTable of(SyncClient client) {
    return new LastWriterWinsTable(client);
  }
}

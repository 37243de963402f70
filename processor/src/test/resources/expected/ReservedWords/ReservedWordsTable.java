package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code select}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ReservedWordsTable extends SyncedTable<ReservedWords, ReservedWordsConflict> {
  private ReservedWordsTable(SyncClient client) {
    super(client, ReservedWordsSchema.INSTANCE, ReservedWordsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ReservedWordsTable of(SyncClient client) {
    return new ReservedWordsTable(client);
  }
}

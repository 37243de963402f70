package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code all}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Rules_AllTable extends SyncedTable<Rules.All, Rules_AllConflict> {
  private Rules_AllTable(SyncClient client) {
    super(client, Rules_AllSchema.INSTANCE, Rules_AllConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Rules_AllTable of(SyncClient client) {
    return new Rules_AllTable(client);
  }
}

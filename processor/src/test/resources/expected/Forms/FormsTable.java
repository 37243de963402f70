package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code forms}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FormsTable extends SyncedTable<Forms, FormsConflict> {
  private FormsTable(SyncClient client) {
    super(client, FormsSchema.INSTANCE, FormsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static FormsTable of(SyncClient client) {
    return new FormsTable(client);
  }
}

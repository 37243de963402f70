package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code column}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ColumnTable extends SyncedTable<Column, ColumnConflict> {
  private ColumnTable(SyncClient client) {
    super(client, ColumnSchema.INSTANCE, ColumnConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ColumnTable of(SyncClient client) {
    return new ColumnTable(client);
  }
}

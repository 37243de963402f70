package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code localcolumns}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LocalColumnsTable extends SyncedTable<LocalColumns, LocalColumnsConflict> {
  private LocalColumnsTable(SyncClient client) {
    super(client, LocalColumnsSchema.INSTANCE, LocalColumnsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static LocalColumnsTable of(SyncClient client) {
    return new LocalColumnsTable(client);
  }
}

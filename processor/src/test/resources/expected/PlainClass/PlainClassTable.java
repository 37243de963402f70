package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code plainclass}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PlainClassTable extends SyncedTable<PlainClass, PlainClassConflict> {
  private PlainClassTable(SyncClient client) {
    super(client, PlainClassSchema.INSTANCE, PlainClassConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static PlainClassTable of(SyncClient client) {
    return new PlainClassTable(client);
  }
}

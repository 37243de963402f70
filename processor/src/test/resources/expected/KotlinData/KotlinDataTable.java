package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code kotlin}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class KotlinDataTable extends SyncedTable<KotlinData, KotlinDataConflict> {
  private KotlinDataTable(SyncClient client) {
    super(client, KotlinDataSchema.INSTANCE, KotlinDataConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static KotlinDataTable of(SyncClient client) {
    return new KotlinDataTable(client);
  }
}

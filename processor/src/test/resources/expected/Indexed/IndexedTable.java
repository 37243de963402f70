package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code indexed}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IndexedTable extends SyncedTable<Indexed, IndexedConflict> {
  private IndexedTable(SyncClient client) {
    super(client, IndexedSchema.INSTANCE, IndexedConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static IndexedTable of(SyncClient client) {
    return new IndexedTable(client);
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code bytes}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class BytesTable extends SyncedTable<Bytes, BytesConflict> {
  private BytesTable(SyncClient client) {
    super(client, BytesSchema.INSTANCE, BytesConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static BytesTable of(SyncClient client) {
    return new BytesTable(client);
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code fluent}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FluentTable extends SyncedTable<Fluent, FluentConflict> {
  private FluentTable(SyncClient client) {
    super(client, FluentSchema.INSTANCE, FluentConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static FluentTable of(SyncClient client) {
    return new FluentTable(client);
  }
}

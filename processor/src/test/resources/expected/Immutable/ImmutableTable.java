package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code immutable}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableTable extends SyncedTable<Immutable, ImmutableConflict> {
  private ImmutableTable(SyncClient client) {
    super(client, ImmutableSchema.INSTANCE, ImmutableConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static ImmutableTable of(SyncClient client) {
    return new ImmutableTable(client);
  }
}

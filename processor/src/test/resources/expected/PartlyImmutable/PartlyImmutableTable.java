package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code partlyimmutable}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PartlyImmutableTable
    extends SyncedTable<PartlyImmutable, PartlyImmutableConflict> {
  private PartlyImmutableTable(SyncClient client) {
    super(client, PartlyImmutableSchema.INSTANCE, PartlyImmutableConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static PartlyImmutableTable of(SyncClient client) {
    return new PartlyImmutableTable(client);
  }
}

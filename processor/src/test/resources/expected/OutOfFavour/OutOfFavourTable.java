package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code outoffavour}, kept in step with the server. */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class OutOfFavourTable extends SyncedTable<OutOfFavour, OutOfFavourConflict> {
  private OutOfFavourTable(SyncClient client) {
    super(client, OutOfFavourSchema.INSTANCE, OutOfFavourConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static OutOfFavourTable of(SyncClient client) {
    return new OutOfFavourTable(client);
  }
}

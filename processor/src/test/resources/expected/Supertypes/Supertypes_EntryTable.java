package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code entry}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_EntryTable extends SyncedTable<Supertypes.Entry, Supertypes_EntryConflict> {
  private Supertypes_EntryTable(SyncClient client) {
    super(client, Supertypes_EntrySchema.INSTANCE, Supertypes_EntryConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Supertypes_EntryTable of(SyncClient client) {
    return new Supertypes_EntryTable(client);
  }
}

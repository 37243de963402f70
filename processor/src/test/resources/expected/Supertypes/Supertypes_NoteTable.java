package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code note}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_NoteTable extends SyncedTable<Supertypes.Note, Supertypes_NoteConflict> {
  private Supertypes_NoteTable(SyncClient client) {
    super(client, Supertypes_NoteSchema.INSTANCE, Supertypes_NoteConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Supertypes_NoteTable of(SyncClient client) {
    return new Supertypes_NoteTable(client);
  }
}

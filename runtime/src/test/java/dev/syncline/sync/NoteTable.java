package dev.syncline.sync;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;

/** A table of {@link Note}s, kept in step with the server. */
public final class NoteTable extends SyncedTable<Note, NoteConflict> {

  public NoteTable(SyncClient client, NoteSchema schema) {
    super(client, schema, NoteConflict::new);
  }
}

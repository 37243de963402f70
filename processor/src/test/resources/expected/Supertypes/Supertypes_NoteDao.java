package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code note}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_NoteDao extends Dao<Supertypes.Note> {
  private Supertypes_NoteDao(Store store) {
    super(store, Supertypes_NoteSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Supertypes_NoteDao of(SyncClient client) {
    return new Supertypes_NoteDao(client.store());
  }
}

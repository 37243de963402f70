package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code task}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_TaskTable extends SyncedTable<Supertypes.Task, Supertypes_TaskConflict> {
  private Supertypes_TaskTable(SyncClient client) {
    super(client, Supertypes_TaskSchema.INSTANCE, Supertypes_TaskConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Supertypes_TaskTable of(SyncClient client) {
    return new Supertypes_TaskTable(client);
  }
}

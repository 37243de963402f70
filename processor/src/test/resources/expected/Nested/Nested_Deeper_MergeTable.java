package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code deepest}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Nested_Deeper_MergeTable
    extends SyncedTable<Nested.Deeper.Merge, Nested_Deeper_MergeConflict> {
  private Nested_Deeper_MergeTable(SyncClient client) {
    super(client, Nested_Deeper_MergeSchema.INSTANCE, Nested_Deeper_MergeConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Nested_Deeper_MergeTable of(SyncClient client) {
    return new Nested_Deeper_MergeTable(client);
  }
}

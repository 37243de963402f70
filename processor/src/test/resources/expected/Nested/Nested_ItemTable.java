package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code item}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Nested_ItemTable extends SyncedTable<Nested.Item, Nested_ItemConflict> {
  private Nested_ItemTable(SyncClient client) {
    super(client, Nested_ItemSchema.INSTANCE, Nested_ItemConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static Nested_ItemTable of(SyncClient client) {
    return new Nested_ItemTable(client);
  }
}

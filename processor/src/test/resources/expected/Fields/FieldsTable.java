package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code fields}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class FieldsTable extends SyncedTable<Fields, FieldsConflict> {
  private FieldsTable(SyncClient client) {
    super(client, FieldsSchema.INSTANCE, FieldsConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static FieldsTable of(SyncClient client) {
    return new FieldsTable(client);
  }
}

package com.example;

import dev.syncline.SyncClient;
import dev.syncline.SyncedTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The table {@code todoitem}, kept in step with the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class TodoItemTable extends SyncedTable<TodoItem, TodoItemConflict> {
  private TodoItemTable(SyncClient client) {
    super(client, TodoItemSchema.INSTANCE, TodoItemConflict::new);
  }

  /** The table of a client, which has to be built with its schema. */
  public static TodoItemTable of(SyncClient client) {
    return new TodoItemTable(client);
  }
}

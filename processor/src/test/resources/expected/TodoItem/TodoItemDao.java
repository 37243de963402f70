package com.example;

import dev.syncline.SyncClient;
import dev.syncline.store.Dao;
import dev.syncline.store.Store;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Local access to the table {@code todoitem}. What is written here stays on this device. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class TodoItemDao extends Dao<TodoItem> {
  private TodoItemDao(Store store) {
    super(store, TodoItemSchema.INSTANCE);
  }

  /** The table of a client, which has to be built with its schema. */
  public static TodoItemDao of(SyncClient client) {
    return new TodoItemDao(client.store());
  }
}

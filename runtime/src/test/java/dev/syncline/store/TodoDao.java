package dev.syncline.store;

import dev.syncline.schema.Todo;
import dev.syncline.schema.TodoSchema;

/** Local access to the table {@code todo}, as it is generated. */
public final class TodoDao extends Dao<Todo> {

  public TodoDao(Store store) {
    super(store, TodoSchema.INSTANCE);
  }
}

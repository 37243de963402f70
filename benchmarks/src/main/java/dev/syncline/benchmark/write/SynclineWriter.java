package dev.syncline.benchmark.write;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoTable;

/** Writes by the generated table, as an app does. */
final class SynclineWriter extends ClientWriter {

  private final TodoTable todos;

  SynclineWriter(SyncClient client) {
    super(client);
    this.todos = TodoTable.of(client);
  }

  @Override
  public void insert(Todo item) {
    todos.insert(item);
  }

  @Override
  public void update(Todo item) {
    todos.update(item);
  }

  @Override
  public void delete(String id) {
    todos.delete(id);
  }
}

package dev.syncline.benchmark.write;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoTable;
import java.util.List;

/** Writes by the generated table, as an app does. */
final class SynclineWriter implements Writer {

  private final SyncClient client;
  private final TodoTable todos;

  SynclineWriter(SyncClient client) {
    this.client = client;
    this.todos = TodoTable.of(client);
  }

  @Override
  public void insert(Todo item) {
    todos.insert(item);
  }

  @Override
  public void insertAll(List<Todo> items) {
    client.inTransaction(
        () -> {
          items.forEach(todos::insert);
          return items;
        });
  }

  @Override
  public void update(Todo item) {
    todos.update(item);
  }

  @Override
  public void delete(String id) {
    todos.delete(id);
  }

  @Override
  public void close() {
    client.close();
  }
}

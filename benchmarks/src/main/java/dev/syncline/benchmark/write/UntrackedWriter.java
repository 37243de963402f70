package dev.syncline.benchmark.write;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoDao;
import java.util.UUID;

/** Writes by the generated DAO, of which no push will know. */
final class UntrackedWriter extends ClientWriter {

  private final TodoDao todos;

  UntrackedWriter(SyncClient client) {
    super(client);
    this.todos = TodoDao.of(client);
  }

  @Override
  public void insert(Todo item) {
    todos.insert(item.withId(UUID.randomUUID().toString()));
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

package dev.syncline.benchmark;

import dev.syncline.SyncClient;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The to-do items by Syncline, as an app has them. */
final class SynclineTodos implements Todos {

  private final SyncClient client;
  private final TodoTable todos;

  SynclineTodos(Path file) {
    client = Database.open(file);
    todos = TodoTable.of(client);
  }

  /** Makes a database of Syncline with these items in it, as if they had been pulled. */
  static void create(Path file, Stream<Todo> items) {
    try (SyncClient client = Database.open(file)) {
      TodoDao dao = TodoDao.of(client);
      client.inTransaction(
          () -> {
            items.forEach(dao::insert);
            return file;
          });
    }
  }

  @Override
  public void forEach(Consumer<Todo> action) {
    try (Stream<Todo> all = todos.stream(TodoQuery.all())) {
      all.forEach(action);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

package dev.syncline.benchmark.read;

import static dev.syncline.benchmark.TodoQuery.MINUTES;
import static dev.syncline.benchmark.TodoQuery.where;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Todo;
import dev.syncline.benchmark.TodoSchema;
import dev.syncline.benchmark.TodoTable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Syncline, as an app has it. */
final class SynclineReader implements Reader {

  private final SyncClient client;
  private final TodoTable todos;

  SynclineReader(Path file) {
    client =
        SyncClient.builder()
            .endpoint(URI.create("http://never-called.invalid"))
            .database(file)
            .table(TodoSchema.INSTANCE)
            .build();
    todos = TodoTable.of(client);
  }

  @Override
  public Todo find(String id) {
    return todos.find(id).orElseThrow();
  }

  @Override
  public List<Todo> taking(long from, long to) {
    return todos.list(where(MINUTES.ge(from).and(MINUTES.lt(to))));
  }

  @Override
  public void close() {
    client.close();
  }
}

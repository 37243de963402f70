package dev.syncline.benchmark.write;

import dev.syncline.SyncClient;
import dev.syncline.benchmark.Todo;
import java.util.List;

/** Writes by a client of Syncline, which it closes. */
abstract class ClientWriter implements Writer {

  private final SyncClient client;

  ClientWriter(SyncClient client) {
    this.client = client;
  }

  @Override
  public abstract void insert(Todo item);

  @Override
  public final void insertAll(List<Todo> items) {
    client.inTransaction(
        () -> {
          items.forEach(this::insert);
          return items;
        });
  }

  @Override
  public final void close() {
    client.close();
  }
}

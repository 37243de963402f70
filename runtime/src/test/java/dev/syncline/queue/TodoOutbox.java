package dev.syncline.queue;

import dev.syncline.schema.TodoSchema;
import dev.syncline.store.Stores;
import dev.syncline.store.TodoDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A table of to-do items and its outbox in a file of its own, for each test. */
abstract class TodoOutbox extends TodoDatabase {

  final OperationQueue queue = new OperationQueue(List.of(TodoSchema.INSTANCE));

  @BeforeEach
  final void createOutbox() {
    store.write(
        session -> {
          queue.create(session);
          return session;
        });
  }

  /** As an app does that is started again. */
  final void reopen() {
    store.close();
    store = Stores.open(store.file());
    createOutbox();
  }
}

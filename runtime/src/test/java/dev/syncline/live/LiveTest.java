package dev.syncline.live;

import dev.syncline.query.Query;
import dev.syncline.schema.Todo;
import dev.syncline.store.Sqlite;
import dev.syncline.store.Store;
import dev.syncline.store.Stores;
import dev.syncline.store.TodoDao;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A table, and a screen that shows what a query gives of it when the test lets it. */
abstract class LiveTest {

  /** Runs everything at once, on the thread that wrote. */
  static final Executor AT_ONCE = Runnable::run;

  final Tasks tasks = new Tasks();
  final Screen<Todo> screen = new Screen<>();

  @TempDir Path folder;
  Store store;
  TodoDao todos;

  @BeforeEach
  void open() {
    store = Stores.open(folder.resolve("todo.db"), sqlite());
    todos = new TodoDao(store);
  }

  Sqlite sqlite() {
    return Sqlite.TAUGHT;
  }

  @AfterEach
  void close() {
    store.close();
  }

  final LiveSubscription show(Query<Todo> query) {
    LiveSubscription shown = todos.observe(query, tasks, screen);
    tasks.run();
    return shown;
  }

  static Todo todo(String id, long priority) {
    return Todo.of(id, "T").with("priority", priority);
  }
}

package dev.syncline.live;

import dev.syncline.query.Query;
import dev.syncline.schema.Todo;
import dev.syncline.store.TodoDatabase;
import java.util.concurrent.Executor;

/** A table, and a screen that shows what a query gives of it when the test lets it. */
abstract class LiveTest extends TodoDatabase {

  /** Runs everything at once, on the thread that wrote. */
  static final Executor AT_ONCE = Runnable::run;

  final Tasks tasks = new Tasks();
  final Screen<Todo> screen = new Screen<>();

  final LiveSubscription show(Query<Todo> query) {
    LiveSubscription shown = todos.observe(query, tasks, screen);
    tasks.run();
    return shown;
  }

  static Todo todo(String id, long priority) {
    return Todo.of(id, "T").with("priority", priority);
  }
}

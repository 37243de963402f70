package dev.syncline.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/queries.md compiles, one block after another. */
class QueriesPageTest {

  private static final String ITEM =
      """
      package page;

      import dev.syncline.annotation.*;
      import java.time.LocalDate;

      @SyncTable("todoitem")
      record TodoItem(
          @Id String id,
          @References(TodoList.class) String list,
          String title,
          int priority,
          LocalDate due,
          boolean done,
          @Version String version) {}
      """;

  private static final String LIST =
      """
      package page;

      import dev.syncline.annotation.*;

      @SyncTable("todolist")
      record TodoList(@Id String id, String name, @Version String version) {}
      """;

  private static final String USE =
      """
      package page;

      import static dev.syncline.query.Assignment.set;
      import static page.TodoItemQuery.*;
      import static page.TodoListQuery.NAME;

      import dev.syncline.SyncClient;
      import dev.syncline.SyncClientBuilder;
      import dev.syncline.query.Projection;
      import dev.syncline.query.Query;
      import dev.syncline.query.RawQuery;
      import dev.syncline.store.PlanCheckingDriver;
      import dev.syncline.store.WithChildren;
      import dev.syncline.store.jdbc.JdbcDriver;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Optional;

      class Use {
        void use(TodoItemTable todos, TodoListTable lists, String list, LocalDate today) {
          %s
        }
      }
      """;

  @Test
  void itsJavaCompiles(@TempDir Path folder) throws IOException {
    String blocks = String.join("\n", new Page("docs/queries.md").blocks("java"));
    Page.assertCompiles(
        folder, Map.of("TodoItem", ITEM, "TodoList", LIST, "Use", USE.formatted(blocks)));
  }
}

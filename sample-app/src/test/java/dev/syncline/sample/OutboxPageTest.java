package dev.syncline.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/outbox.md compiles, one block after another. */
class OutboxPageTest {

  private static final String ITEM =
      """
      package page;

      import dev.syncline.annotation.*;

      @SyncTable("todoitem")
      record TodoItem(@Id String id, String title, @Version String version) {
        TodoItem withTitle(String other) {
          return new TodoItem(id, other, version);
        }
      }
      """;

  private static final String USE =
      """
      package page;

      import static dev.syncline.RowState.*;
      import static page.TodoItemQuery.*;

      import dev.syncline.Difference;
      import dev.syncline.PendingChange;
      import dev.syncline.SyncClient;
      import dev.syncline.event.OutboxCounts;
      import dev.syncline.live.LiveSubscription;
      import java.util.List;
      import java.util.concurrent.Executor;

      abstract class Use {
        abstract void say(String words);

        abstract void mark(List<TodoItem> rows);

        void use(
            SyncClient client,
            TodoItemTable todos,
            String id,
            TodoItem todo,
            List<PendingChange> selected,
            Executor executor) {
          %s
        }
      }
      """;

  @Test
  void itsJavaCompiles(@TempDir Path folder) throws IOException {
    String blocks = String.join("\n", new Page("docs/outbox.md").blocks("java"));
    Page.assertCompiles(folder, Map.of("TodoItem", ITEM, "Use", USE.formatted(blocks)));
  }
}

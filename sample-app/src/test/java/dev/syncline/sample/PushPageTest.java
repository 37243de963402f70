package dev.syncline.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/push.md compiles, one block after another. */
class PushPageTest {

  private static final String ITEM =
      """
      package page;

      import dev.syncline.annotation.*;

      @SyncTable("todoitem")
      record TodoItem(@Id String id, String title, boolean complete, @Version String version) {}
      """;

  private static final String USE =
      """
      package page;

      import static page.TodoItemQuery.*;

      import dev.syncline.SyncClient;
      import dev.syncline.SyncClientBuilder;
      import dev.syncline.SyncedTable;
      import dev.syncline.event.PushResult;
      import dev.syncline.event.SyncListener;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.Executor;

      abstract class Use {
        abstract void say(String words);

        abstract void showLogin();

        void use(
            SyncClientBuilder builder,
            SyncClient client,
            TodoItemTable todos,
            SyncedTable<?, ?> lists,
            Executor executor,
            Executor requests) {
          %s
        }
      }
      """;

  @Test
  void itsJavaCompiles(@TempDir Path folder) throws IOException {
    String blocks = String.join("\n", new Page("docs/push.md").blocks("java"));
    Page.assertCompiles(folder, Map.of("TodoItem", ITEM, "Use", USE.formatted(blocks)));
  }
}

package dev.syncline.sample;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Something to do. */
@SyncTable("todoitem")
public record TodoItem(
    @Id @Nullable String id, String text, boolean complete, @Version @Nullable String version) {

  static TodoItem of(String text) {
    return new TodoItem(null, text, false, null);
  }

  TodoItem withText(String newText) {
    return new TodoItem(id, newText, complete, version);
  }

  TodoItem done() {
    return new TodoItem(id, text, true, version);
  }
}

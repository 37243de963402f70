package dev.syncline.reference;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** An item of the table that every sample of the original backend has. */
@SyncTable("todoitem")
record Todo(
    @Id String id,
    String text,
    boolean complete,
    @UpdatedAt Instant updatedAt,
    @Version String version) {

  static Todo of(String id, String text) {
    return new Todo(id, text, false, null, null);
  }

  Todo withText(String newText) {
    return new Todo(id, newText, complete, updatedAt, version);
  }

  Todo done() {
    return new Todo(id, text, true, updatedAt, version);
  }
}

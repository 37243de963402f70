package dev.syncline.benchmark;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something to do, in columns of every kind: about 275 bytes as JSON. */
@SyncTable("todo")
public record Todo(
    @Id @Nullable String id,
    String text,
    boolean complete,
    @SuppressWarnings("WirePrecision") long minutes,
    double progress,
    Instant remindAt,
    LocalDate dueOn,
    Priority priority,
    @Version @Nullable String version) {

  public Todo withId(String newId) {
    return new Todo(newId, text, complete, minutes, progress, remindAt, dueOn, priority, version);
  }

  Todo withVersion(String newVersion) {
    return new Todo(id, text, complete, minutes, progress, remindAt, dueOn, priority, newVersion);
  }

  public Todo withText(String newText) {
    return new Todo(id, newText, complete, minutes, progress, remindAt, dueOn, priority, version);
  }

  /** The id of an item that is stored. */
  public String requireId() {
    return Objects.requireNonNull(id);
  }
}

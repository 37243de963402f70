package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Six columns, as most tables have about that many. */
@SyncTable
public record TodoItem(
    @Id String id,
    String text,
    boolean complete,
    LocalDate due,
    Instant remindAt,
    @Version String version) {

  static TodoItem of(String text) {
    return new TodoItem(null, text, false, null, null, null);
  }
}

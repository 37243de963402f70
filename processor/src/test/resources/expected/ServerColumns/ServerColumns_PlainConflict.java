package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Picks;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link ServerColumns.Plain} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class ServerColumns_PlainConflict extends Conflict<ServerColumns.Plain> {
  public ServerColumns_PlainConflict(ConflictRows<ServerColumns.Plain> rows) {
    super(rows);
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public Conflict.Merge<ServerColumns.Plain> merge() {
    return new Picks<>(this).merge();
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Picks;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link IdAlone} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IdAloneConflict extends Conflict<IdAlone> {
  public IdAloneConflict(ConflictRows<IdAlone> rows) {
    super(rows);
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public Conflict.Merge<IdAlone> merge() {
    return new Picks<>(this).merge();
  }
}

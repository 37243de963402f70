package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Picks;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Indexed.Owner} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Indexed_OwnerConflict extends Conflict<Indexed.Owner> {
  public Indexed_OwnerConflict(ConflictRows<Indexed.Owner> rows) {
    super(rows);
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public Conflict.Merge<Indexed.Owner> merge() {
    return new Picks<>(this).merge();
  }
}

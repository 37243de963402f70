package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Rules.All} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Rules_AllConflict extends Conflict<Rules.All> {
  public Rules_AllConflict(ConflictRows<Rules.All> rows) {
    super(rows);
  }

  /** The column {@code best}, as each side has it. */
  public Sides<Integer> best() {
    return sides(1, row -> row.int32(1));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public Conflict.Merge<Rules.All> merge() {
    return new Picks<>(this).merge();
  }
}

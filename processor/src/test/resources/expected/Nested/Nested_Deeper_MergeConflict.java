package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Nested.Deeper.Merge} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Nested_Deeper_MergeConflict extends Conflict<Nested.Deeper.Merge> {
  public Nested_Deeper_MergeConflict(ConflictRows<Nested.Deeper.Merge> rows) {
    super(rows);
  }

  public boolean mergeClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Nested.Deeper.Merge> {
    private Merge(Conflict<Nested.Deeper.Merge> conflict) {
      super(conflict);
    }

    public Merge merge(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Supertypes.Task} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_TaskConflict extends Conflict<Supertypes.Task> {
  public Supertypes_TaskConflict(ConflictRows<Supertypes.Task> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(2);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Supertypes.Task> {
    private Merge(Conflict<Supertypes.Task> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(2, side);
      return this;
    }
  }
}

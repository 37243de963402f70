package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link PartlyImmutable} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PartlyImmutableConflict extends Conflict<PartlyImmutable> {
  public PartlyImmutableConflict(ConflictRows<PartlyImmutable> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(0);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<PartlyImmutable> {
    private Merge(Conflict<PartlyImmutable> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(0, side);
      return this;
    }
  }
}

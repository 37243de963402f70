package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Supertypes.Entry} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_EntryConflict extends Conflict<Supertypes.Entry> {
  public Supertypes_EntryConflict(ConflictRows<Supertypes.Entry> rows) {
    super(rows);
  }

  public boolean sizeClashes() {
    return clashes(0);
  }

  public boolean titleClashes() {
    return clashes(2);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Supertypes.Entry> {
    private Merge(Conflict<Supertypes.Entry> conflict) {
      super(conflict);
    }

    public Merge size(Pick side) {
      pick(0, side);
      return this;
    }

    public Merge title(Pick side) {
      pick(2, side);
      return this;
    }
  }
}

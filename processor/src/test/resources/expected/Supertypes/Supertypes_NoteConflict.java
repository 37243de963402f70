package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Supertypes.Note} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_NoteConflict extends Conflict<Supertypes.Note> {
  public Supertypes_NoteConflict(ConflictRows<Supertypes.Note> rows) {
    super(rows);
  }

  public boolean titleClashes() {
    return clashes(3);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Supertypes.Note> {
    private Merge(Conflict<Supertypes.Note> conflict) {
      super(conflict);
    }

    public Merge title(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

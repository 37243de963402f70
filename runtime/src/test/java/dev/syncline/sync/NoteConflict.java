package dev.syncline.sync;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;

/** A change to a {@link Note} that met another one on the server. */
public final class NoteConflict extends Conflict<Note> {

  public NoteConflict(ConflictRows<Note> rows) {
    super(rows);
  }

  public boolean titleClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of two notes. */
  public static final class Merge extends Conflict.Merge<Note> {

    Merge(NoteConflict conflict) {
      super(conflict);
    }

    public Merge title(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge text(Pick side) {
      pick(2, side);
      return this;
    }
  }
}

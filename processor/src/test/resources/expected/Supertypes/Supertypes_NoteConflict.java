package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Supertypes.Note} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_NoteConflict extends Conflict<Supertypes.Note> {
  public Supertypes_NoteConflict(ConflictRows<Supertypes.Note> rows) {
    super(rows);
  }

  /** The column {@code label}, as each side has it. */
  public Sides<String> title() {
    return sides(3, row -> row.textOrNull(3));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickTitle merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code label}. */
  public interface PickTitle {
    Conflict.Merge<Supertypes.Note> title(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Supertypes.Note> implements PickTitle {
    private Merging(Conflict<Supertypes.Note> conflict) {
      super(conflict);
    }

    @Override
    public Conflict.Merge<Supertypes.Note> title(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
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
    Picks<Supertypes.Note> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code label}. */
  public interface PickTitle extends MergeStep<Supertypes.Note> {
    default Conflict.Merge<Supertypes.Note> title(Pick side) {
      return picks().with(3, side).merge();
    }
  }
}

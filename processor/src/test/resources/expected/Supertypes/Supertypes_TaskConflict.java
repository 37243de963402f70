package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Supertypes.Task} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_TaskConflict extends Conflict<Supertypes.Task> {
  public Supertypes_TaskConflict(ConflictRows<Supertypes.Task> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(2, row -> row.textOrNull(2));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<Supertypes.Task> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<Supertypes.Task> {
    default Conflict.Merge<Supertypes.Task> text(Pick side) {
      return picks().with(2, side).merge();
    }
  }
}

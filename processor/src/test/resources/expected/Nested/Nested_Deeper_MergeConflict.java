package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Nested.Deeper.Merge} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Nested_Deeper_MergeConflict extends Conflict<Nested.Deeper.Merge> {
  public Nested_Deeper_MergeConflict(ConflictRows<Nested.Deeper.Merge> rows) {
    super(rows);
  }

  /** The column {@code merge}, as each side has it. */
  public Sides<String> merge_() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickMerge merge() {
    Picks<Nested.Deeper.Merge> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code merge}. */
  public interface PickMerge extends MergeStep<Nested.Deeper.Merge> {
    default Conflict.Merge<Nested.Deeper.Merge> merge(Pick side) {
      return picks().with(1, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link PartlyImmutable} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PartlyImmutableConflict extends Conflict<PartlyImmutable> {
  public PartlyImmutableConflict(ConflictRows<PartlyImmutable> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(0, row -> row.textOrNull(0));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<PartlyImmutable> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<PartlyImmutable> {
    default Conflict.Merge<PartlyImmutable> text(Pick side) {
      return picks().with(0, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Versioned} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class VersionedConflict extends Conflict<Versioned> {
  public VersionedConflict(ConflictRows<Versioned> rows) {
    super(rows);
  }

  /** The column {@code remark}, as each side has it. */
  public Sides<String> remark() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code stars}, as each side has it. */
  public Sides<Integer> stars() {
    return sides(2, row -> row.int32(2));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickRemark merge() {
    Picks<Versioned> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code remark}. */
  public interface PickRemark extends MergeStep<Versioned> {
    default PickStars remark(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code stars}. */
  public interface PickStars extends MergeStep<Versioned> {
    default Conflict.Merge<Versioned> stars(Pick side) {
      return picks().with(2, side).merge();
    }
  }
}

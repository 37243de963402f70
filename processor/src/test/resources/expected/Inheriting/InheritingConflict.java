package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Inheriting} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class InheritingConflict extends Conflict<Inheriting> {
  public InheritingConflict(ConflictRows<Inheriting> rows) {
    super(rows);
  }

  /** The column {@code value}, as each side has it. */
  public Sides<Long> value() {
    return sides(1, row -> row.int64OrNull(1));
  }

  /** The column {@code name}, as each side has it. */
  public Sides<String> name() {
    return sides(3, row -> row.textOrNull(3));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickValue merge() {
    Picks<Inheriting> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code value}. */
  public interface PickValue extends MergeStep<Inheriting> {
    default PickName value(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code name}. */
  public interface PickName extends MergeStep<Inheriting> {
    default Conflict.Merge<Inheriting> name(Pick side) {
      return picks().with(3, side).merge();
    }
  }
}

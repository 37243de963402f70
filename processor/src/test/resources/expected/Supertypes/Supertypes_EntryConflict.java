package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Supertypes.Entry} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class Supertypes_EntryConflict extends Conflict<Supertypes.Entry> {
  public Supertypes_EntryConflict(ConflictRows<Supertypes.Entry> rows) {
    super(rows);
  }

  /** The column {@code size}, as each side has it. */
  public Sides<Integer> size() {
    return sides(0, row -> row.int32(0));
  }

  /** The column {@code label}, as each side has it. */
  public Sides<String> title() {
    return sides(2, row -> row.textOrNull(2));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickSize merge() {
    Picks<Supertypes.Entry> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code size}. */
  public interface PickSize extends MergeStep<Supertypes.Entry> {
    default PickTitle size(Pick side) {
      return () -> picks().with(0, side);
    }
  }

  /** Waits for a side of {@code label}. */
  public interface PickTitle extends MergeStep<Supertypes.Entry> {
    default Conflict.Merge<Supertypes.Entry> title(Pick side) {
      return picks().with(2, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link OutOfFavour} that met another one on the server. */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class OutOfFavourConflict extends Conflict<OutOfFavour> {
  public OutOfFavourConflict(ConflictRows<OutOfFavour> rows) {
    super(rows);
  }

  /** The column {@code mood}, as each side has it. */
  public Sides<OutOfFavour.Mood> mood() {
    return sides(1, row -> row.enumerationOrNull(1, OutOfFavour.Mood.class));
  }

  /** The column {@code old}, as each side has it. */
  public Sides<Integer> old() {
    return sides(2, row -> row.int32(2));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickMood merge() {
    Picks<OutOfFavour> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code mood}. */
  public interface PickMood extends MergeStep<OutOfFavour> {
    default PickOld mood(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code old}. */
  public interface PickOld extends MergeStep<OutOfFavour> {
    default Conflict.Merge<OutOfFavour> old(Pick side) {
      return picks().with(2, side).merge();
    }
  }
}

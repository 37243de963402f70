package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link PlainClass} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class PlainClassConflict extends Conflict<PlainClass> {
  public PlainClassConflict(ConflictRows<PlainClass> rows) {
    super(rows);
  }

  /** The column {@code title}, as each side has it. */
  public Sides<String> title() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code done}, as each side has it. */
  public Sides<Boolean> done() {
    return sides(2, row -> row.bool(2));
  }

  /** The column {@code rating}, as each side has it. */
  public Sides<Integer> rating() {
    return sides(3, row -> row.int32OrNull(3));
  }

  /** The column {@code weight}, as each side has it. */
  public Sides<Long> weight() {
    return sides(5, row -> row.int64(5));
  }

  /** The column {@code home_page}, as each side has it. */
  public Sides<String> URL() {
    return sides(6, row -> row.textOrNull(6));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickTitle merge() {
    Picks<PlainClass> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code title}. */
  public interface PickTitle extends MergeStep<PlainClass> {
    default PickDone title(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone extends MergeStep<PlainClass> {
    default PickRating done(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code rating}. */
  public interface PickRating extends MergeStep<PlainClass> {
    default PickWeight rating(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code weight}. */
  public interface PickWeight extends MergeStep<PlainClass> {
    default PickURL weight(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code home_page}. */
  public interface PickURL extends MergeStep<PlainClass> {
    default Conflict.Merge<PlainClass> URL(Pick side) {
      return picks().with(6, side).merge();
    }
  }
}

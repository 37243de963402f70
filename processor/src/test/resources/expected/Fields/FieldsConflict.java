package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Fields} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class FieldsConflict extends Conflict<Fields> {
  public FieldsConflict(ConflictRows<Fields> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code done}, as each side has it. */
  public Sides<Boolean> done() {
    return sides(2, row -> row.bool(2));
  }

  /** The column {@code due}, as each side has it. */
  public Sides<Instant> dueTime() {
    return sides(3, row -> row.instantOrNull(3));
  }

  /** The column {@code rating}, as each side has it. */
  public Sides<Integer> rating() {
    return sides(4, row -> row.int32OrNull(4));
  }

  /** The column {@code weight}, as each side has it. */
  public Sides<Double> weight() {
    return sides(5, row -> row.float64(5));
  }

  /** The column {@code changes}, as each side has it. */
  public Sides<Integer> changes() {
    return sides(6, row -> row.int32(6));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<Fields> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<Fields> {
    default PickDone text(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone extends MergeStep<Fields> {
    default PickDueTime done(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code due}. */
  public interface PickDueTime extends MergeStep<Fields> {
    default PickRating dueTime(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code rating}. */
  public interface PickRating extends MergeStep<Fields> {
    default PickWeight rating(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code weight}. */
  public interface PickWeight extends MergeStep<Fields> {
    default PickChanges weight(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code changes}. */
  public interface PickChanges extends MergeStep<Fields> {
    default Conflict.Merge<Fields> changes(Pick side) {
      return picks().with(6, side).merge();
    }
  }
}

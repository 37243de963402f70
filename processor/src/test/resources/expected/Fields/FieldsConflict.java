package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    PickDone text(Pick side);
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone {
    PickDueTime done(Pick side);
  }

  /** Waits for a side of {@code due}. */
  public interface PickDueTime {
    PickRating dueTime(Pick side);
  }

  /** Waits for a side of {@code rating}. */
  public interface PickRating {
    PickWeight rating(Pick side);
  }

  /** Waits for a side of {@code weight}. */
  public interface PickWeight {
    PickChanges weight(Pick side);
  }

  /** Waits for a side of {@code changes}. */
  public interface PickChanges {
    Conflict.Merge<Fields> changes(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Fields>
      implements PickText, PickDone, PickDueTime, PickRating, PickWeight, PickChanges {
    private Merging(Conflict<Fields> conflict) {
      super(conflict);
    }

    @Override
    public PickDone text(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickDueTime done(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickRating dueTime(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickWeight rating(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickChanges weight(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public Conflict.Merge<Fields> changes(Pick side) {
      pick(6, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code title}. */
  public interface PickTitle {
    PickDone title(Pick side);
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone {
    PickRating done(Pick side);
  }

  /** Waits for a side of {@code rating}. */
  public interface PickRating {
    PickWeight rating(Pick side);
  }

  /** Waits for a side of {@code weight}. */
  public interface PickWeight {
    PickURL weight(Pick side);
  }

  /** Waits for a side of {@code home_page}. */
  public interface PickURL {
    Conflict.Merge<PlainClass> URL(Pick side);
  }

  private static final class Merging extends Conflict.Merge<PlainClass>
      implements PickTitle, PickDone, PickRating, PickWeight, PickURL {
    private Merging(Conflict<PlainClass> conflict) {
      super(conflict);
    }

    @Override
    public PickDone title(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickRating done(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickWeight rating(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickURL weight(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public Conflict.Merge<PlainClass> URL(Pick side) {
      pick(6, side);
      return this;
    }
  }
}

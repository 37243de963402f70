package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code value}. */
  public interface PickValue {
    PickName value(Pick side);
  }

  /** Waits for a side of {@code name}. */
  public interface PickName {
    Conflict.Merge<Inheriting> name(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Inheriting>
      implements PickValue, PickName {
    private Merging(Conflict<Inheriting> conflict) {
      super(conflict);
    }

    @Override
    public PickName value(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public Conflict.Merge<Inheriting> name(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

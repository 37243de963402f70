package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Immutable} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableConflict extends Conflict<Immutable> {
  public ImmutableConflict(ConflictRows<Immutable> rows) {
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

  /** The column {@code due}, as each side has it. */
  public Sides<Instant> due() {
    return sides(3, row -> row.instantOrNull(3));
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
    PickDue done(Pick side);
  }

  /** Waits for a side of {@code due}. */
  public interface PickDue {
    Conflict.Merge<Immutable> due(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Immutable>
      implements PickTitle, PickDone, PickDue {
    private Merging(Conflict<Immutable> conflict) {
      super(conflict);
    }

    @Override
    public PickDone title(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickDue done(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public Conflict.Merge<Immutable> due(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

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
    Picks<Immutable> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code title}. */
  public interface PickTitle extends MergeStep<Immutable> {
    default PickDone title(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone extends MergeStep<Immutable> {
    default PickDue done(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code due}. */
  public interface PickDue extends MergeStep<Immutable> {
    default Conflict.Merge<Immutable> due(Pick side) {
      return picks().with(3, side).merge();
    }
  }
}

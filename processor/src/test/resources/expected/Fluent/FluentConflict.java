package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Fluent} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FluentConflict extends Conflict<Fluent> {
  public FluentConflict(ConflictRows<Fluent> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code isDone}, as each side has it. */
  public Sides<Boolean> isDone() {
    return sides(2, row -> row.bool(2));
  }

  /** The column {@code count}, as each side has it. */
  public Sides<Integer> count() {
    return sides(3, row -> row.int32(3));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<Fluent> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<Fluent> {
    default PickIsDone text(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code isDone}. */
  public interface PickIsDone extends MergeStep<Fluent> {
    default PickCount isDone(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code count}. */
  public interface PickCount extends MergeStep<Fluent> {
    default Conflict.Merge<Fluent> count(Pick side) {
      return picks().with(3, side).merge();
    }
  }
}

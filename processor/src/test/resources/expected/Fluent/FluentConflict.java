package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    PickIsDone text(Pick side);
  }

  /** Waits for a side of {@code isDone}. */
  public interface PickIsDone {
    PickCount isDone(Pick side);
  }

  /** Waits for a side of {@code count}. */
  public interface PickCount {
    Conflict.Merge<Fluent> count(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Fluent>
      implements PickText, PickIsDone, PickCount {
    private Merging(Conflict<Fluent> conflict) {
      super(conflict);
    }

    @Override
    public PickIsDone text(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickCount isDone(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public Conflict.Merge<Fluent> count(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

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

/** A change to a {@link KotlinData} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class KotlinDataConflict extends Conflict<KotlinData> {
  public KotlinDataConflict(ConflictRows<KotlinData> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.text(1));
  }

  /** The column {@code isDone}, as each side has it. */
  public Sides<Boolean> isDone() {
    return sides(2, row -> row.bool(2));
  }

  /** The column {@code rating}, as each side has it. */
  public Sides<Integer> rating() {
    return sides(3, row -> row.int32OrNull(3));
  }

  /** The column {@code due_at}, as each side has it. */
  public Sides<Instant> dueAt() {
    return sides(4, row -> row.instantOrNull(4));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<KotlinData> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<KotlinData> {
    default PickIsDone text(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code isDone}. */
  public interface PickIsDone extends MergeStep<KotlinData> {
    default PickRating isDone(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code rating}. */
  public interface PickRating extends MergeStep<KotlinData> {
    default PickDueAt rating(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code due_at}. */
  public interface PickDueAt extends MergeStep<KotlinData> {
    default Conflict.Merge<KotlinData> dueAt(Pick side) {
      return picks().with(4, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link NullMarkedModel.Unmarked} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_UnmarkedConflict extends Conflict<NullMarkedModel.Unmarked> {
  public NullMarkedModel_UnmarkedConflict(ConflictRows<NullMarkedModel.Unmarked> rows) {
    super(rows);
  }

  /** The column {@code maybe}, as each side has it. */
  public Sides<String> maybe() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code never}, as each side has it. */
  public Sides<String> never() {
    return sides(2, row -> row.text(2));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickMaybe merge() {
    Picks<NullMarkedModel.Unmarked> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code maybe}. */
  public interface PickMaybe extends MergeStep<NullMarkedModel.Unmarked> {
    default PickNever maybe(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code never}. */
  public interface PickNever extends MergeStep<NullMarkedModel.Unmarked> {
    default Conflict.Merge<NullMarkedModel.Unmarked> never(Pick side) {
      return picks().with(2, side).merge();
    }
  }
}

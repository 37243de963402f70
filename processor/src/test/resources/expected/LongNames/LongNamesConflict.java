package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link LongNames} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LongNamesConflict extends Conflict<LongNames> {
  public LongNamesConflict(ConflictRows<LongNames> rows) {
    super(rows);
  }

  /** The column {@code nobodyWouldLikeToReadThisNameTwice}, as each side has it. */
  public Sides<Boolean> nobodyWouldLikeToReadThisNameTwice() {
    return sides(1, row -> row.bool(1));
  }

  /** The column {@code anEnumOfALongName}, as each side has it. */
  public Sides<LongNames.EnumOfALongName> anEnumOfALongName() {
    return sides(2, row -> row.enumerationOrNull(2, LongNames.EnumOfALongName.class));
  }

  /** The column {@code norWouldAnyoneLikeToReadThisName}, as each side has it. */
  public Sides<String> norWouldAnyoneLikeToReadThisName() {
    return sides(3, row -> row.textOrNull(3));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickNobodyWouldLikeToReadThisNameTwice merge() {
    Picks<LongNames> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code nobodyWouldLikeToReadThisNameTwice}. */
  public interface PickNobodyWouldLikeToReadThisNameTwice extends MergeStep<LongNames> {
    default PickAnEnumOfALongName nobodyWouldLikeToReadThisNameTwice(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code anEnumOfALongName}. */
  public interface PickAnEnumOfALongName extends MergeStep<LongNames> {
    default PickNorWouldAnyoneLikeToReadThisName anEnumOfALongName(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code norWouldAnyoneLikeToReadThisName}. */
  public interface PickNorWouldAnyoneLikeToReadThisName extends MergeStep<LongNames> {
    default Conflict.Merge<LongNames> norWouldAnyoneLikeToReadThisName(Pick side) {
      return picks().with(3, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code nobodyWouldLikeToReadThisNameTwice}. */
  public interface PickNobodyWouldLikeToReadThisNameTwice {
    PickAnEnumOfALongName nobodyWouldLikeToReadThisNameTwice(Pick side);
  }

  /** Waits for a side of {@code anEnumOfALongName}. */
  public interface PickAnEnumOfALongName {
    PickNorWouldAnyoneLikeToReadThisName anEnumOfALongName(Pick side);
  }

  /** Waits for a side of {@code norWouldAnyoneLikeToReadThisName}. */
  public interface PickNorWouldAnyoneLikeToReadThisName {
    Conflict.Merge<LongNames> norWouldAnyoneLikeToReadThisName(Pick side);
  }

  private static final class Merging extends Conflict.Merge<LongNames>
      implements PickNobodyWouldLikeToReadThisNameTwice,
          PickAnEnumOfALongName,
          PickNorWouldAnyoneLikeToReadThisName {
    private Merging(Conflict<LongNames> conflict) {
      super(conflict);
    }

    @Override
    public PickAnEnumOfALongName nobodyWouldLikeToReadThisNameTwice(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickNorWouldAnyoneLikeToReadThisName anEnumOfALongName(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public Conflict.Merge<LongNames> norWouldAnyoneLikeToReadThisName(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

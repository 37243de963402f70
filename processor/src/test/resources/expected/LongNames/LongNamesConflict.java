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

  public Sides<Boolean> nobodyWouldLikeToReadThisNameTwice() {
    return sides(1, row -> row.bool(1));
  }

  public Sides<LongNames.EnumOfALongName> anEnumOfALongName() {
    return sides(2, row -> row.enumerationOrNull(2, LongNames.EnumOfALongName.class));
  }

  public Sides<String> norWouldAnyoneLikeToReadThisName() {
    return sides(3, row -> row.textOrNull(3));
  }

  /** Begins a merge by column. */
  public PickNobodyWouldLikeToReadThisNameTwice merge() {
    return new Merging(this);
  }

  public interface PickNobodyWouldLikeToReadThisNameTwice {
    PickAnEnumOfALongName nobodyWouldLikeToReadThisNameTwice(Pick side);
  }

  public interface PickAnEnumOfALongName {
    PickNorWouldAnyoneLikeToReadThisName anEnumOfALongName(Pick side);
  }

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

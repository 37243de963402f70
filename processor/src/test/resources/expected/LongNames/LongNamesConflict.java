package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link LongNames} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LongNamesConflict extends Conflict<LongNames> {
  public LongNamesConflict(ConflictRows<LongNames> rows) {
    super(rows);
  }

  public boolean nobodyWouldLikeToReadThisNameTwiceClashes() {
    return clashes(1);
  }

  public boolean anEnumOfALongNameClashes() {
    return clashes(2);
  }

  public boolean norWouldAnyoneLikeToReadThisNameClashes() {
    return clashes(3);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<LongNames> {
    private Merge(Conflict<LongNames> conflict) {
      super(conflict);
    }

    public Merge nobodyWouldLikeToReadThisNameTwice(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge anEnumOfALongName(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge norWouldAnyoneLikeToReadThisName(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link OutOfFavour} that met another one on the server. */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class OutOfFavourConflict extends Conflict<OutOfFavour> {
  public OutOfFavourConflict(ConflictRows<OutOfFavour> rows) {
    super(rows);
  }

  public boolean moodClashes() {
    return clashes(1);
  }

  public boolean oldClashes() {
    return clashes(2);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<OutOfFavour> {
    private Merge(Conflict<OutOfFavour> conflict) {
      super(conflict);
    }

    public Merge mood(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge old(Pick side) {
      pick(2, side);
      return this;
    }
  }
}

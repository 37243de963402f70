package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link NullMarkedModel.Unmarked} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_UnmarkedConflict extends Conflict<NullMarkedModel.Unmarked> {
  public NullMarkedModel_UnmarkedConflict(ConflictRows<NullMarkedModel.Unmarked> rows) {
    super(rows);
  }

  public boolean maybeClashes() {
    return clashes(1);
  }

  public boolean neverClashes() {
    return clashes(2);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<NullMarkedModel.Unmarked> {
    private Merge(Conflict<NullMarkedModel.Unmarked> conflict) {
      super(conflict);
    }

    public Merge maybe(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge never(Pick side) {
      pick(2, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link LocalColumns} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LocalColumnsConflict extends Conflict<LocalColumns> {
  public LocalColumnsConflict(ConflictRows<LocalColumns> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(3);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<LocalColumns> {
    private Merge(Conflict<LocalColumns> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

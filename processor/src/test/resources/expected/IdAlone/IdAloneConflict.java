package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link IdAlone} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IdAloneConflict extends Conflict<IdAlone> {
  public IdAloneConflict(ConflictRows<IdAlone> rows) {
    super(rows);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<IdAlone> {
    private Merge(Conflict<IdAlone> conflict) {
      super(conflict);
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Bytes} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class BytesConflict extends Conflict<Bytes> {
  public BytesConflict(ConflictRows<Bytes> rows) {
    super(rows);
  }

  public boolean dataClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Bytes> {
    private Merge(Conflict<Bytes> conflict) {
      super(conflict);
    }

    public Merge data(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link LastWriterWins} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LastWriterWinsConflict extends Conflict<LastWriterWins> {
  public LastWriterWinsConflict(ConflictRows<LastWriterWins> rows) {
    super(rows);
  }

  public boolean valueClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<LastWriterWins> {
    private Merge(Conflict<LastWriterWins> conflict) {
      super(conflict);
    }

    public Merge value(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

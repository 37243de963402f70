package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Column} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ColumnConflict extends Conflict<Column> {
  public ColumnConflict(ConflictRows<Column> rows) {
    super(rows);
  }

  public boolean filterClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Column> {
    private Merge(Conflict<Column> conflict) {
      super(conflict);
    }

    public Merge filter(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

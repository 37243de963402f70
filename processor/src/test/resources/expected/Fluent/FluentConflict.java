package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Fluent} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FluentConflict extends Conflict<Fluent> {
  public FluentConflict(ConflictRows<Fluent> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public boolean isDoneClashes() {
    return clashes(2);
  }

  public boolean countClashes() {
    return clashes(3);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Fluent> {
    private Merge(Conflict<Fluent> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge isDone(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge count(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

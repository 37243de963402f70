package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Immutable} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableConflict extends Conflict<Immutable> {
  public ImmutableConflict(ConflictRows<Immutable> rows) {
    super(rows);
  }

  public boolean titleClashes() {
    return clashes(1);
  }

  public boolean doneClashes() {
    return clashes(2);
  }

  public boolean dueClashes() {
    return clashes(3);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Immutable> {
    private Merge(Conflict<Immutable> conflict) {
      super(conflict);
    }

    public Merge title(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge done(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge due(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

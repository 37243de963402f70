package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Fields} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class FieldsConflict extends Conflict<Fields> {
  public FieldsConflict(ConflictRows<Fields> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public boolean doneClashes() {
    return clashes(2);
  }

  public boolean dueTimeClashes() {
    return clashes(3);
  }

  public boolean ratingClashes() {
    return clashes(4);
  }

  public boolean weightClashes() {
    return clashes(5);
  }

  public boolean changesClashes() {
    return clashes(6);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Fields> {
    private Merge(Conflict<Fields> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge done(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge dueTime(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge rating(Pick side) {
      pick(4, side);
      return this;
    }

    public Merge weight(Pick side) {
      pick(5, side);
      return this;
    }

    public Merge changes(Pick side) {
      pick(6, side);
      return this;
    }
  }
}

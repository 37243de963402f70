package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link KotlinData} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class KotlinDataConflict extends Conflict<KotlinData> {
  public KotlinDataConflict(ConflictRows<KotlinData> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public boolean isDoneClashes() {
    return clashes(2);
  }

  public boolean ratingClashes() {
    return clashes(3);
  }

  public boolean dueAtClashes() {
    return clashes(4);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<KotlinData> {
    private Merge(Conflict<KotlinData> conflict) {
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

    public Merge rating(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge dueAt(Pick side) {
      pick(4, side);
      return this;
    }
  }
}

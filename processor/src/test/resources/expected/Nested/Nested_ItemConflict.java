package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Nested.Item} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Nested_ItemConflict extends Conflict<Nested.Item> {
  public Nested_ItemConflict(ConflictRows<Nested.Item> rows) {
    super(rows);
  }

  public boolean kindClashes() {
    return clashes(1);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Nested.Item> {
    private Merge(Conflict<Nested.Item> conflict) {
      super(conflict);
    }

    public Merge kind(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

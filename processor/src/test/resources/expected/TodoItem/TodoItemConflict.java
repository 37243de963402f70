package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link TodoItem} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class TodoItemConflict extends Conflict<TodoItem> {
  public TodoItemConflict(ConflictRows<TodoItem> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public boolean completeClashes() {
    return clashes(2);
  }

  public boolean dueClashes() {
    return clashes(3);
  }

  public boolean remindAtClashes() {
    return clashes(4);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<TodoItem> {
    private Merge(Conflict<TodoItem> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge complete(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge due(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge remindAt(Pick side) {
      pick(4, side);
      return this;
    }
  }
}

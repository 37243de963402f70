package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link TodoItem} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class TodoItemConflict extends Conflict<TodoItem> {
  public TodoItemConflict(ConflictRows<TodoItem> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code complete}, as each side has it. */
  public Sides<Boolean> complete() {
    return sides(2, row -> row.bool(2));
  }

  /** The column {@code due}, as each side has it. */
  public Sides<LocalDate> due() {
    return sides(3, row -> row.dateOrNull(3));
  }

  /** The column {@code remindAt}, as each side has it. */
  public Sides<Instant> remindAt() {
    return sides(4, row -> row.instantOrNull(4));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    Picks<TodoItem> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<TodoItem> {
    default PickComplete text(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code complete}. */
  public interface PickComplete extends MergeStep<TodoItem> {
    default PickDue complete(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code due}. */
  public interface PickDue extends MergeStep<TodoItem> {
    default PickRemindAt due(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code remindAt}. */
  public interface PickRemindAt extends MergeStep<TodoItem> {
    default Conflict.Merge<TodoItem> remindAt(Pick side) {
      return picks().with(4, side).merge();
    }
  }
}

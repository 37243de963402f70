package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Column} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ColumnConflict extends Conflict<Column> {
  public ColumnConflict(ConflictRows<Column> rows) {
    super(rows);
  }

  /** The column {@code filter}, as each side has it. */
  public Sides<Column.Filter> filter() {
    return sides(1, row -> row.enumerationOrNull(1, Column.Filter.class));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickFilter merge() {
    Picks<Column> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code filter}. */
  public interface PickFilter extends MergeStep<Column> {
    default Conflict.Merge<Column> filter(Pick side) {
      return picks().with(1, side).merge();
    }
  }
}

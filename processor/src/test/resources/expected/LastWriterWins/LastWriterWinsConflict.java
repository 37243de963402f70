package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link LastWriterWins} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LastWriterWinsConflict extends Conflict<LastWriterWins> {
  public LastWriterWinsConflict(ConflictRows<LastWriterWins> rows) {
    super(rows);
  }

  /** The column {@code value}, as each side has it. */
  public Sides<String> value() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickValue merge() {
    Picks<LastWriterWins> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code value}. */
  public interface PickValue extends MergeStep<LastWriterWins> {
    default Conflict.Merge<LastWriterWins> value(Pick side) {
      return picks().with(1, side).merge();
    }
  }
}

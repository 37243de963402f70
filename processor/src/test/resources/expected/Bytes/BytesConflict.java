package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Bytes} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class BytesConflict extends Conflict<Bytes> {
  public BytesConflict(ConflictRows<Bytes> rows) {
    super(rows);
  }

  /** The column {@code data}, as each side has it. */
  public Sides<byte[]> data() {
    return sides(1, row -> row.blobOrNull(1));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickData merge() {
    Picks<Bytes> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code data}. */
  public interface PickData extends MergeStep<Bytes> {
    default Conflict.Merge<Bytes> data(Pick side) {
      return picks().with(1, side).merge();
    }
  }
}

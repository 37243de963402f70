package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link LocalColumns} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LocalColumnsConflict extends Conflict<LocalColumns> {
  public LocalColumnsConflict(ConflictRows<LocalColumns> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(3, row -> row.text(3));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    Conflict.Merge<LocalColumns> text(Pick side);
  }

  private static final class Merging extends Conflict.Merge<LocalColumns> implements PickText {
    private Merging(Conflict<LocalColumns> conflict) {
      super(conflict);
    }

    @Override
    public Conflict.Merge<LocalColumns> text(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

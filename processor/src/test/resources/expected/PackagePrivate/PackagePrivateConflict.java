package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link PackagePrivate} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
final class PackagePrivateConflict extends Conflict<PackagePrivate> {
  public PackagePrivateConflict(ConflictRows<PackagePrivate> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    Conflict.Merge<PackagePrivate> text(Pick side);
  }

  private static final class Merging extends Conflict.Merge<PackagePrivate> implements PickText {
    private Merging(Conflict<PackagePrivate> conflict) {
      super(conflict);
    }

    @Override
    public Conflict.Merge<PackagePrivate> text(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

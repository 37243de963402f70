package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Nested.Item} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class Nested_ItemConflict extends Conflict<Nested.Item> {
  public Nested_ItemConflict(ConflictRows<Nested.Item> rows) {
    super(rows);
  }

  /** The column {@code kind}, as each side has it. */
  public Sides<Nested.Kind> kind() {
    return sides(1, row -> row.enumerationOrNull(1, Nested.Kind.class));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickKind merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code kind}. */
  public interface PickKind {
    Conflict.Merge<Nested.Item> kind(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Nested.Item> implements PickKind {
    private Merging(Conflict<Nested.Item> conflict) {
      super(conflict);
    }

    @Override
    public Conflict.Merge<Nested.Item> kind(Pick side) {
      pick(1, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
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
    Picks<Nested.Item> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code kind}. */
  public interface PickKind extends MergeStep<Nested.Item> {
    default Conflict.Merge<Nested.Item> kind(Pick side) {
      return picks().with(1, side).merge();
    }
  }
}

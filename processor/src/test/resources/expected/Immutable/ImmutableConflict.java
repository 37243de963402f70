package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Immutable} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ImmutableConflict extends Conflict<Immutable> {
  public ImmutableConflict(ConflictRows<Immutable> rows) {
    super(rows);
  }

  public Sides<String> title() {
    return sides(1, row -> row.textOrNull(1));
  }

  public Sides<Boolean> done() {
    return sides(2, row -> row.bool(2));
  }

  public Sides<Instant> due() {
    return sides(3, row -> row.instantOrNull(3));
  }

  /** Begins a merge by column. */
  public PickTitle merge() {
    return new Merging(this);
  }

  public interface PickTitle {
    PickDone title(Pick side);
  }

  public interface PickDone {
    PickDue done(Pick side);
  }

  public interface PickDue {
    Conflict.Merge<Immutable> due(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Immutable>
      implements PickTitle, PickDone, PickDue {
    private Merging(Conflict<Immutable> conflict) {
      super(conflict);
    }

    @Override
    public PickDone title(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickDue done(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public Conflict.Merge<Immutable> due(Pick side) {
      pick(3, side);
      return this;
    }
  }
}

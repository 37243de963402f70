package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Indexed} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class IndexedConflict extends Conflict<Indexed> {
  public IndexedConflict(ConflictRows<Indexed> rows) {
    super(rows);
  }

  /** The column {@code list}, as each side has it. */
  public Sides<String> list() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code item_title}, as each side has it. */
  public Sides<String> title() {
    return sides(2, row -> row.textOrNull(2));
  }

  /** The column {@code done}, as each side has it. */
  public Sides<Boolean> done() {
    return sides(3, row -> row.bool(3));
  }

  /** The column {@code email}, as each side has it. */
  public Sides<String> email() {
    return sides(4, row -> row.textOrNull(4));
  }

  /** The column {@code owner}, as each side has it. */
  public Sides<String> owner() {
    return sides(5, row -> row.textOrNull(5));
  }

  /** The column {@code parent}, as each side has it. */
  public Sides<String> parent() {
    return sides(6, row -> row.textOrNull(6));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickList merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code list}. */
  public interface PickList {
    PickTitle list(Pick side);
  }

  /** Waits for a side of {@code item_title}. */
  public interface PickTitle {
    PickDone title(Pick side);
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone {
    PickEmail done(Pick side);
  }

  /** Waits for a side of {@code email}. */
  public interface PickEmail {
    PickOwner email(Pick side);
  }

  /** Waits for a side of {@code owner}. */
  public interface PickOwner {
    PickParent owner(Pick side);
  }

  /** Waits for a side of {@code parent}. */
  public interface PickParent {
    Conflict.Merge<Indexed> parent(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Indexed>
      implements PickList, PickTitle, PickDone, PickEmail, PickOwner, PickParent {
    private Merging(Conflict<Indexed> conflict) {
      super(conflict);
    }

    @Override
    public PickTitle list(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickDone title(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickEmail done(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickOwner email(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickParent owner(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public Conflict.Merge<Indexed> parent(Pick side) {
      pick(6, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
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
    Picks<Indexed> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code list}. */
  public interface PickList extends MergeStep<Indexed> {
    default PickTitle list(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code item_title}. */
  public interface PickTitle extends MergeStep<Indexed> {
    default PickDone title(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code done}. */
  public interface PickDone extends MergeStep<Indexed> {
    default PickEmail done(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code email}. */
  public interface PickEmail extends MergeStep<Indexed> {
    default PickOwner email(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code owner}. */
  public interface PickOwner extends MergeStep<Indexed> {
    default PickParent owner(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code parent}. */
  public interface PickParent extends MergeStep<Indexed> {
    default Conflict.Merge<Indexed> parent(Pick side) {
      return picks().with(6, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link ReservedWords} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ReservedWordsConflict extends Conflict<ReservedWords> {
  public ReservedWordsConflict(ConflictRows<ReservedWords> rows) {
    super(rows);
  }

  /** The column {@code order}, as each side has it. */
  public Sides<String> order() {
    return sides(1, row -> row.textOrNull(1));
  }

  /** The column {@code group}, as each side has it. */
  public Sides<String> sql() {
    return sides(3, row -> row.textOrNull(3));
  }

  /** The column {@code where}, as each side has it. */
  public Sides<String> SQL() {
    return sides(4, row -> row.textOrNull(4));
  }

  /** The column {@code instance}, as each side has it. */
  public Sides<String> instance() {
    return sides(5, row -> row.textOrNull(5));
  }

  /** The column {@code columns}, as each side has it. */
  public Sides<String> columns() {
    return sides(6, row -> row.textOrNull(6));
  }

  /** The column {@code default}, as each side has it. */
  public Sides<Boolean> default_() {
    return sides(7, row -> row.bool(7));
  }

  /** The column {@code default_}, as each side has it. */
  public Sides<String> default__() {
    return sides(8, row -> row.textOrNull(8));
  }

  /** The column {@code notify}, as each side has it. */
  public Sides<Integer> notify_() {
    return sides(9, row -> row.int32(9));
  }

  /** The column {@code local}, as each side has it. */
  public Sides<Integer> local_() {
    return sides(10, row -> row.int32(10));
  }

  /** The column {@code pick}, as each side has it. */
  public Sides<Integer> pick() {
    return sides(11, row -> row.int32(11));
  }

  /** The column {@code resolve}, as each side has it. */
  public Sides<Integer> resolve() {
    return sides(12, row -> row.int32(12));
  }

  /** The column {@code merge}, as each side has it. */
  public Sides<Integer> merge_() {
    return sides(13, row -> row.int32(13));
  }

  /** The column {@code rowId}, as each side has it. */
  public Sides<Integer> rowId_() {
    return sides(14, row -> row.int32(14));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickOrder merge() {
    Picks<ReservedWords> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code order}. */
  public interface PickOrder extends MergeStep<ReservedWords> {
    default PickSql order(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code group}. */
  public interface PickSql extends MergeStep<ReservedWords> {
    default PickSQL_ sql(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code where}. */
  public interface PickSQL_ extends MergeStep<ReservedWords> {
    default PickInstance SQL(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code instance}. */
  public interface PickInstance extends MergeStep<ReservedWords> {
    default PickColumns instance(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code columns}. */
  public interface PickColumns extends MergeStep<ReservedWords> {
    default PickDefault columns(Pick side) {
      return () -> picks().with(6, side);
    }
  }

  /** Waits for a side of {@code default}. */
  public interface PickDefault extends MergeStep<ReservedWords> {
    default PickDefault_ default_(Pick side) {
      return () -> picks().with(7, side);
    }
  }

  /** Waits for a side of {@code default_}. */
  public interface PickDefault_ extends MergeStep<ReservedWords> {
    default PickNotify default__(Pick side) {
      return () -> picks().with(8, side);
    }
  }

  /** Waits for a side of {@code notify}. */
  public interface PickNotify extends MergeStep<ReservedWords> {
    default PickLocal notify(Pick side) {
      return () -> picks().with(9, side);
    }
  }

  /** Waits for a side of {@code local}. */
  public interface PickLocal extends MergeStep<ReservedWords> {
    default PickPick local(Pick side) {
      return () -> picks().with(10, side);
    }
  }

  /** Waits for a side of {@code pick}. */
  public interface PickPick extends MergeStep<ReservedWords> {
    default PickResolve pick(Pick side) {
      return () -> picks().with(11, side);
    }
  }

  /** Waits for a side of {@code resolve}. */
  public interface PickResolve extends MergeStep<ReservedWords> {
    default PickMerge resolve(Pick side) {
      return () -> picks().with(12, side);
    }
  }

  /** Waits for a side of {@code merge}. */
  public interface PickMerge extends MergeStep<ReservedWords> {
    default PickRowId merge(Pick side) {
      return () -> picks().with(13, side);
    }
  }

  /** Waits for a side of {@code rowId}. */
  public interface PickRowId extends MergeStep<ReservedWords> {
    default Conflict.Merge<ReservedWords> rowId(Pick side) {
      return picks().with(14, side).merge();
    }
  }
}

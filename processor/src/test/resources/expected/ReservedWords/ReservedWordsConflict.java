package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code order}. */
  public interface PickOrder {
    PickSql order(Pick side);
  }

  /** Waits for a side of {@code group}. */
  public interface PickSql {
    PickSQL_ sql(Pick side);
  }

  /** Waits for a side of {@code where}. */
  public interface PickSQL_ {
    PickInstance SQL(Pick side);
  }

  /** Waits for a side of {@code instance}. */
  public interface PickInstance {
    PickColumns instance(Pick side);
  }

  /** Waits for a side of {@code columns}. */
  public interface PickColumns {
    PickDefault columns(Pick side);
  }

  /** Waits for a side of {@code default}. */
  public interface PickDefault {
    PickDefault_ default_(Pick side);
  }

  /** Waits for a side of {@code default_}. */
  public interface PickDefault_ {
    PickNotify default__(Pick side);
  }

  /** Waits for a side of {@code notify}. */
  public interface PickNotify {
    PickLocal notify(Pick side);
  }

  /** Waits for a side of {@code local}. */
  public interface PickLocal {
    PickPick local(Pick side);
  }

  /** Waits for a side of {@code pick}. */
  public interface PickPick {
    PickResolve pick(Pick side);
  }

  /** Waits for a side of {@code resolve}. */
  public interface PickResolve {
    PickMerge resolve(Pick side);
  }

  /** Waits for a side of {@code merge}. */
  public interface PickMerge {
    PickRowId merge(Pick side);
  }

  /** Waits for a side of {@code rowId}. */
  public interface PickRowId {
    Conflict.Merge<ReservedWords> rowId(Pick side);
  }

  private static final class Merging extends Conflict.Merge<ReservedWords>
      implements PickOrder,
          PickSql,
          PickSQL_,
          PickInstance,
          PickColumns,
          PickDefault,
          PickDefault_,
          PickNotify,
          PickLocal,
          PickPick,
          PickResolve,
          PickMerge,
          PickRowId {
    private Merging(Conflict<ReservedWords> conflict) {
      super(conflict);
    }

    @Override
    public PickSql order(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickSQL_ sql(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickInstance SQL(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickColumns instance(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public PickDefault columns(Pick side) {
      pick(6, side);
      return this;
    }

    @Override
    public PickDefault_ default_(Pick side) {
      pick(7, side);
      return this;
    }

    @Override
    public PickNotify default__(Pick side) {
      pick(8, side);
      return this;
    }

    @Override
    public PickLocal notify(Pick side) {
      pick(9, side);
      return this;
    }

    @Override
    public PickPick local(Pick side) {
      pick(10, side);
      return this;
    }

    @Override
    public PickResolve pick(Pick side) {
      pick(11, side);
      return this;
    }

    @Override
    public PickMerge resolve(Pick side) {
      pick(12, side);
      return this;
    }

    @Override
    public PickRowId merge(Pick side) {
      pick(13, side);
      return this;
    }

    @Override
    public Conflict.Merge<ReservedWords> rowId(Pick side) {
      pick(14, side);
      return this;
    }
  }
}

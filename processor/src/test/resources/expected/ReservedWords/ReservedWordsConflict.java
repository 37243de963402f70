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

  public Sides<String> order() {
    return sides(1, row -> row.textOrNull(1));
  }

  public Sides<String> sql() {
    return sides(3, row -> row.textOrNull(3));
  }

  public Sides<String> SQL() {
    return sides(4, row -> row.textOrNull(4));
  }

  public Sides<String> instance() {
    return sides(5, row -> row.textOrNull(5));
  }

  public Sides<String> columns() {
    return sides(6, row -> row.textOrNull(6));
  }

  public Sides<Boolean> default_() {
    return sides(7, row -> row.bool(7));
  }

  public Sides<String> default__() {
    return sides(8, row -> row.textOrNull(8));
  }

  public Sides<Integer> notify_() {
    return sides(9, row -> row.int32(9));
  }

  public Sides<Integer> local_() {
    return sides(10, row -> row.int32(10));
  }

  public Sides<Integer> pick() {
    return sides(11, row -> row.int32(11));
  }

  public Sides<Integer> resolve() {
    return sides(12, row -> row.int32(12));
  }

  public Sides<Integer> merge_() {
    return sides(13, row -> row.int32(13));
  }

  public Sides<Integer> rowId_() {
    return sides(14, row -> row.int32(14));
  }

  /** Begins a merge by column. */
  public PickOrder merge() {
    return new Merging(this);
  }

  public interface PickOrder {
    PickSql order(Pick side);
  }

  public interface PickSql {
    PickSQL_ sql(Pick side);
  }

  public interface PickSQL_ {
    PickInstance SQL(Pick side);
  }

  public interface PickInstance {
    PickColumns instance(Pick side);
  }

  public interface PickColumns {
    PickDefault columns(Pick side);
  }

  public interface PickDefault {
    PickDefault_ default_(Pick side);
  }

  public interface PickDefault_ {
    PickNotify default__(Pick side);
  }

  public interface PickNotify {
    PickLocal notify(Pick side);
  }

  public interface PickLocal {
    PickPick local(Pick side);
  }

  public interface PickPick {
    PickResolve pick(Pick side);
  }

  public interface PickResolve {
    PickMerge resolve(Pick side);
  }

  public interface PickMerge {
    PickRowId merge(Pick side);
  }

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

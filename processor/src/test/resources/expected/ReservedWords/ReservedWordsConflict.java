package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link ReservedWords} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ReservedWordsConflict extends Conflict<ReservedWords> {
  public ReservedWordsConflict(ConflictRows<ReservedWords> rows) {
    super(rows);
  }

  public boolean orderClashes() {
    return clashes(1);
  }

  public boolean sqlClashes() {
    return clashes(3);
  }

  public boolean SQLClashes() {
    return clashes(4);
  }

  public boolean instanceClashes() {
    return clashes(5);
  }

  public boolean columnsClashes() {
    return clashes(6);
  }

  public boolean defaultClashes() {
    return clashes(7);
  }

  public boolean default_Clashes() {
    return clashes(8);
  }

  public boolean notifyClashes() {
    return clashes(9);
  }

  public boolean localClashes() {
    return clashes(10);
  }

  public boolean pickClashes() {
    return clashes(11);
  }

  public boolean resolveClashes() {
    return clashes(12);
  }

  public boolean mergeClashes() {
    return clashes(13);
  }

  public boolean rowIdClashes() {
    return clashes(14);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<ReservedWords> {
    private Merge(Conflict<ReservedWords> conflict) {
      super(conflict);
    }

    public Merge order(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge sql(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge SQL(Pick side) {
      pick(4, side);
      return this;
    }

    public Merge instance(Pick side) {
      pick(5, side);
      return this;
    }

    public Merge columns(Pick side) {
      pick(6, side);
      return this;
    }

    public Merge default_(Pick side) {
      pick(7, side);
      return this;
    }

    public Merge default__(Pick side) {
      pick(8, side);
      return this;
    }

    public Merge notify(Pick side) {
      pick(9, side);
      return this;
    }

    public Merge local(Pick side) {
      pick(10, side);
      return this;
    }

    public Merge pick(Pick side) {
      pick(11, side);
      return this;
    }

    public Merge resolve(Pick side) {
      pick(12, side);
      return this;
    }

    public Merge merge(Pick side) {
      pick(13, side);
      return this;
    }

    public Merge rowId(Pick side) {
      pick(14, side);
      return this;
    }
  }
}

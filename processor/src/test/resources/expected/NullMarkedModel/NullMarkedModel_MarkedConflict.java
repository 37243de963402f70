package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link NullMarkedModel.Marked} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_MarkedConflict extends Conflict<NullMarkedModel.Marked> {
  public NullMarkedModel_MarkedConflict(ConflictRows<NullMarkedModel.Marked> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public boolean maybeTextClashes() {
    return clashes(2);
  }

  public boolean flagClashes() {
    return clashes(3);
  }

  public boolean smallClashes() {
    return clashes(4);
  }

  public boolean largeClashes() {
    return clashes(5);
  }

  public boolean realClashes() {
    return clashes(6);
  }

  public boolean instantClashes() {
    return clashes(7);
  }

  public boolean dateClashes() {
    return clashes(8);
  }

  public boolean maybeDateClashes() {
    return clashes(9);
  }

  public boolean dayClashes() {
    return clashes(10);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<NullMarkedModel.Marked> {
    private Merge(Conflict<NullMarkedModel.Marked> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge maybeText(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge flag(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge small(Pick side) {
      pick(4, side);
      return this;
    }

    public Merge large(Pick side) {
      pick(5, side);
      return this;
    }

    public Merge real(Pick side) {
      pick(6, side);
      return this;
    }

    public Merge instant(Pick side) {
      pick(7, side);
      return this;
    }

    public Merge date(Pick side) {
      pick(8, side);
      return this;
    }

    public Merge maybeDate(Pick side) {
      pick(9, side);
      return this;
    }

    public Merge day(Pick side) {
      pick(10, side);
      return this;
    }
  }
}

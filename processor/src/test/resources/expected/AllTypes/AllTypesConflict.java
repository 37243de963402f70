package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link AllTypes} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class AllTypesConflict extends Conflict<AllTypes> {
  public AllTypesConflict(ConflictRows<AllTypes> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(0);
  }

  public boolean flagClashes() {
    return clashes(2);
  }

  public boolean maybeFlagClashes() {
    return clashes(3);
  }

  public boolean smallClashes() {
    return clashes(4);
  }

  public boolean maybeSmallClashes() {
    return clashes(5);
  }

  public boolean largeClashes() {
    return clashes(6);
  }

  public boolean maybeLargeClashes() {
    return clashes(7);
  }

  public boolean realClashes() {
    return clashes(8);
  }

  public boolean maybeRealClashes() {
    return clashes(9);
  }

  public boolean instantClashes() {
    return clashes(10);
  }

  public boolean dateClashes() {
    return clashes(11);
  }

  public boolean sizeClashes() {
    return clashes(12);
  }

  public boolean dayClashes() {
    return clashes(13);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<AllTypes> {
    private Merge(Conflict<AllTypes> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(0, side);
      return this;
    }

    public Merge flag(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge maybeFlag(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge small(Pick side) {
      pick(4, side);
      return this;
    }

    public Merge maybeSmall(Pick side) {
      pick(5, side);
      return this;
    }

    public Merge large(Pick side) {
      pick(6, side);
      return this;
    }

    public Merge maybeLarge(Pick side) {
      pick(7, side);
      return this;
    }

    public Merge real(Pick side) {
      pick(8, side);
      return this;
    }

    public Merge maybeReal(Pick side) {
      pick(9, side);
      return this;
    }

    public Merge instant(Pick side) {
      pick(10, side);
      return this;
    }

    public Merge date(Pick side) {
      pick(11, side);
      return this;
    }

    public Merge size(Pick side) {
      pick(12, side);
      return this;
    }

    public Merge day(Pick side) {
      pick(13, side);
      return this;
    }
  }
}

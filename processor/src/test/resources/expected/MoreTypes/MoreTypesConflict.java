package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link MoreTypes} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class MoreTypesConflict extends Conflict<MoreTypes> {
  public MoreTypesConflict(ConflictRows<MoreTypes> rows) {
    super(rows);
  }

  public boolean tinyClashes() {
    return clashes(1);
  }

  public boolean maybeTinyClashes() {
    return clashes(2);
  }

  public boolean fewClashes() {
    return clashes(3);
  }

  public boolean maybeFewClashes() {
    return clashes(4);
  }

  public boolean roughClashes() {
    return clashes(5);
  }

  public boolean maybeRoughClashes() {
    return clashes(6);
  }

  public boolean letterClashes() {
    return clashes(7);
  }

  public boolean maybeLetterClashes() {
    return clashes(8);
  }

  public boolean opensClashes() {
    return clashes(9);
  }

  public boolean meetingClashes() {
    return clashes(10);
  }

  public boolean tokenClashes() {
    return clashes(11);
  }

  public boolean homeClashes() {
    return clashes(12);
  }

  public boolean priceClashes() {
    return clashes(13);
  }

  public boolean starsClashes() {
    return clashes(14);
  }

  public boolean departsClashes() {
    return clashes(15);
  }

  public boolean takesClashes() {
    return clashes(16);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<MoreTypes> {
    private Merge(Conflict<MoreTypes> conflict) {
      super(conflict);
    }

    public Merge tiny(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge maybeTiny(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge few(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge maybeFew(Pick side) {
      pick(4, side);
      return this;
    }

    public Merge rough(Pick side) {
      pick(5, side);
      return this;
    }

    public Merge maybeRough(Pick side) {
      pick(6, side);
      return this;
    }

    public Merge letter(Pick side) {
      pick(7, side);
      return this;
    }

    public Merge maybeLetter(Pick side) {
      pick(8, side);
      return this;
    }

    public Merge opens(Pick side) {
      pick(9, side);
      return this;
    }

    public Merge meeting(Pick side) {
      pick(10, side);
      return this;
    }

    public Merge token(Pick side) {
      pick(11, side);
      return this;
    }

    public Merge home(Pick side) {
      pick(12, side);
      return this;
    }

    public Merge price(Pick side) {
      pick(13, side);
      return this;
    }

    public Merge stars(Pick side) {
      pick(14, side);
      return this;
    }

    public Merge departs(Pick side) {
      pick(15, side);
      return this;
    }

    public Merge takes(Pick side) {
      pick(16, side);
      return this;
    }
  }
}

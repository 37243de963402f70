package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Defaults} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class DefaultsConflict extends Conflict<Defaults> {
  public DefaultsConflict(ConflictRows<Defaults> rows) {
    super(rows);
  }

  public boolean textClashes() {
    return clashes(1);
  }

  public boolean linesClashes() {
    return clashes(2);
  }

  public boolean flagClashes() {
    return clashes(3);
  }

  public boolean tinyClashes() {
    return clashes(4);
  }

  public boolean smallClashes() {
    return clashes(5);
  }

  public boolean largeClashes() {
    return clashes(7);
  }

  public boolean singleClashes() {
    return clashes(8);
  }

  public boolean priceClashes() {
    return clashes(10);
  }

  public boolean stockClashes() {
    return clashes(11);
  }

  public boolean gradeClashes() {
    return clashes(12);
  }

  public boolean keyClashes() {
    return clashes(13);
  }

  public boolean pageClashes() {
    return clashes(14);
  }

  public boolean seenClashes() {
    return clashes(15);
  }

  public boolean dueClashes() {
    return clashes(16);
  }

  public boolean atClashes() {
    return clashes(17);
  }

  public boolean startClashes() {
    return clashes(18);
  }

  public boolean endClashes() {
    return clashes(19);
  }

  public boolean lengthClashes() {
    return clashes(20);
  }

  public boolean stateClashes() {
    return clashes(21);
  }

  public Merge merge() {
    return new Merge(this);
  }

  /** A merge of both sides, column by column. */
  public static final class Merge extends Conflict.Merge<Defaults> {
    private Merge(Conflict<Defaults> conflict) {
      super(conflict);
    }

    public Merge text(Pick side) {
      pick(1, side);
      return this;
    }

    public Merge lines(Pick side) {
      pick(2, side);
      return this;
    }

    public Merge flag(Pick side) {
      pick(3, side);
      return this;
    }

    public Merge tiny(Pick side) {
      pick(4, side);
      return this;
    }

    public Merge small(Pick side) {
      pick(5, side);
      return this;
    }

    public Merge large(Pick side) {
      pick(7, side);
      return this;
    }

    public Merge single(Pick side) {
      pick(8, side);
      return this;
    }

    public Merge price(Pick side) {
      pick(10, side);
      return this;
    }

    public Merge stock(Pick side) {
      pick(11, side);
      return this;
    }

    public Merge grade(Pick side) {
      pick(12, side);
      return this;
    }

    public Merge key(Pick side) {
      pick(13, side);
      return this;
    }

    public Merge page(Pick side) {
      pick(14, side);
      return this;
    }

    public Merge seen(Pick side) {
      pick(15, side);
      return this;
    }

    public Merge due(Pick side) {
      pick(16, side);
      return this;
    }

    public Merge at(Pick side) {
      pick(17, side);
      return this;
    }

    public Merge start(Pick side) {
      pick(18, side);
      return this;
    }

    public Merge end(Pick side) {
      pick(19, side);
      return this;
    }

    public Merge length(Pick side) {
      pick(20, side);
      return this;
    }

    public Merge state(Pick side) {
      pick(21, side);
      return this;
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link NullMarkedModel.Marked} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class NullMarkedModel_MarkedConflict extends Conflict<NullMarkedModel.Marked> {
  public NullMarkedModel_MarkedConflict(ConflictRows<NullMarkedModel.Marked> rows) {
    super(rows);
  }

  public Sides<String> text() {
    return sides(1, row -> row.text(1));
  }

  public Sides<String> maybeText() {
    return sides(2, row -> row.textOrNull(2));
  }

  public Sides<Boolean> flag() {
    return sides(3, row -> row.bool(3));
  }

  public Sides<Integer> small() {
    return sides(4, row -> row.int32(4));
  }

  public Sides<Long> large() {
    return sides(5, row -> row.int64(5));
  }

  public Sides<Double> real() {
    return sides(6, row -> row.float64(6));
  }

  public Sides<Instant> instant() {
    return sides(7, row -> row.instant(7));
  }

  public Sides<LocalDate> date() {
    return sides(8, row -> row.date(8));
  }

  public Sides<LocalDate> maybeDate() {
    return sides(9, row -> row.dateOrNull(9));
  }

  public Sides<DayOfWeek> day() {
    return sides(10, row -> row.enumeration(10, DayOfWeek.class));
  }

  /** Begins a merge by column. */
  public PickText merge() {
    return new Merging(this);
  }

  public interface PickText {
    PickMaybeText text(Pick side);
  }

  public interface PickMaybeText {
    PickFlag maybeText(Pick side);
  }

  public interface PickFlag {
    PickSmall flag(Pick side);
  }

  public interface PickSmall {
    PickLarge small(Pick side);
  }

  public interface PickLarge {
    PickReal large(Pick side);
  }

  public interface PickReal {
    PickInstant real(Pick side);
  }

  public interface PickInstant {
    PickDate instant(Pick side);
  }

  public interface PickDate {
    PickMaybeDate date(Pick side);
  }

  public interface PickMaybeDate {
    PickDay maybeDate(Pick side);
  }

  public interface PickDay {
    Conflict.Merge<NullMarkedModel.Marked> day(Pick side);
  }

  private static final class Merging extends Conflict.Merge<NullMarkedModel.Marked>
      implements PickText,
          PickMaybeText,
          PickFlag,
          PickSmall,
          PickLarge,
          PickReal,
          PickInstant,
          PickDate,
          PickMaybeDate,
          PickDay {
    private Merging(Conflict<NullMarkedModel.Marked> conflict) {
      super(conflict);
    }

    @Override
    public PickMaybeText text(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickFlag maybeText(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickSmall flag(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickLarge small(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickReal large(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public PickInstant real(Pick side) {
      pick(6, side);
      return this;
    }

    @Override
    public PickDate instant(Pick side) {
      pick(7, side);
      return this;
    }

    @Override
    public PickMaybeDate date(Pick side) {
      pick(8, side);
      return this;
    }

    @Override
    public PickDay maybeDate(Pick side) {
      pick(9, side);
      return this;
    }

    @Override
    public Conflict.Merge<NullMarkedModel.Marked> day(Pick side) {
      pick(10, side);
      return this;
    }
  }
}

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

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.text(1));
  }

  /** The column {@code maybeText}, as each side has it. */
  public Sides<String> maybeText() {
    return sides(2, row -> row.textOrNull(2));
  }

  /** The column {@code flag}, as each side has it. */
  public Sides<Boolean> flag() {
    return sides(3, row -> row.bool(3));
  }

  /** The column {@code small}, as each side has it. */
  public Sides<Integer> small() {
    return sides(4, row -> row.int32(4));
  }

  /** The column {@code large}, as each side has it. */
  public Sides<Long> large() {
    return sides(5, row -> row.int64(5));
  }

  /** The column {@code real}, as each side has it. */
  public Sides<Double> real() {
    return sides(6, row -> row.float64(6));
  }

  /** The column {@code instant}, as each side has it. */
  public Sides<Instant> instant() {
    return sides(7, row -> row.instant(7));
  }

  /** The column {@code date}, as each side has it. */
  public Sides<LocalDate> date() {
    return sides(8, row -> row.date(8));
  }

  /** The column {@code maybeDate}, as each side has it. */
  public Sides<LocalDate> maybeDate() {
    return sides(9, row -> row.dateOrNull(9));
  }

  /** The column {@code day}, as each side has it. */
  public Sides<DayOfWeek> day() {
    return sides(10, row -> row.enumeration(10, DayOfWeek.class));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    PickMaybeText text(Pick side);
  }

  /** Waits for a side of {@code maybeText}. */
  public interface PickMaybeText {
    PickFlag maybeText(Pick side);
  }

  /** Waits for a side of {@code flag}. */
  public interface PickFlag {
    PickSmall flag(Pick side);
  }

  /** Waits for a side of {@code small}. */
  public interface PickSmall {
    PickLarge small(Pick side);
  }

  /** Waits for a side of {@code large}. */
  public interface PickLarge {
    PickReal large(Pick side);
  }

  /** Waits for a side of {@code real}. */
  public interface PickReal {
    PickInstant real(Pick side);
  }

  /** Waits for a side of {@code instant}. */
  public interface PickInstant {
    PickDate instant(Pick side);
  }

  /** Waits for a side of {@code date}. */
  public interface PickDate {
    PickMaybeDate date(Pick side);
  }

  /** Waits for a side of {@code maybeDate}. */
  public interface PickMaybeDate {
    PickDay maybeDate(Pick side);
  }

  /** Waits for a side of {@code day}. */
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

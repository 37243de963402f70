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

/** A change to a {@link AllTypes} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class AllTypesConflict extends Conflict<AllTypes> {
  public AllTypesConflict(ConflictRows<AllTypes> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(0, row -> row.textOrNull(0));
  }

  /** The column {@code flag}, as each side has it. */
  public Sides<Boolean> flag() {
    return sides(2, row -> row.bool(2));
  }

  /** The column {@code maybeFlag}, as each side has it. */
  public Sides<Boolean> maybeFlag() {
    return sides(3, row -> row.boolOrNull(3));
  }

  /** The column {@code small}, as each side has it. */
  public Sides<Integer> small() {
    return sides(4, row -> row.int32(4));
  }

  /** The column {@code maybeSmall}, as each side has it. */
  public Sides<Integer> maybeSmall() {
    return sides(5, row -> row.int32OrNull(5));
  }

  /** The column {@code large}, as each side has it. */
  public Sides<Long> large() {
    return sides(6, row -> row.int64(6));
  }

  /** The column {@code maybeLarge}, as each side has it. */
  public Sides<Long> maybeLarge() {
    return sides(7, row -> row.int64OrNull(7));
  }

  /** The column {@code real}, as each side has it. */
  public Sides<Double> real() {
    return sides(8, row -> row.float64(8));
  }

  /** The column {@code maybeReal}, as each side has it. */
  public Sides<Double> maybeReal() {
    return sides(9, row -> row.float64OrNull(9));
  }

  /** The column {@code instant}, as each side has it. */
  public Sides<Instant> instant() {
    return sides(10, row -> row.instantOrNull(10));
  }

  /** The column {@code happened_on}, as each side has it. */
  public Sides<LocalDate> date() {
    return sides(11, row -> row.dateOrNull(11));
  }

  /** The column {@code size}, as each side has it. */
  public Sides<AllTypes.Size> size() {
    return sides(12, row -> row.enumerationOrNull(12, AllTypes.Size.class));
  }

  /** The column {@code day}, as each side has it. */
  public Sides<DayOfWeek> day() {
    return sides(13, row -> row.enumerationOrNull(13, DayOfWeek.class));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    PickFlag text(Pick side);
  }

  /** Waits for a side of {@code flag}. */
  public interface PickFlag {
    PickMaybeFlag flag(Pick side);
  }

  /** Waits for a side of {@code maybeFlag}. */
  public interface PickMaybeFlag {
    PickSmall maybeFlag(Pick side);
  }

  /** Waits for a side of {@code small}. */
  public interface PickSmall {
    PickMaybeSmall small(Pick side);
  }

  /** Waits for a side of {@code maybeSmall}. */
  public interface PickMaybeSmall {
    PickLarge maybeSmall(Pick side);
  }

  /** Waits for a side of {@code large}. */
  public interface PickLarge {
    PickMaybeLarge large(Pick side);
  }

  /** Waits for a side of {@code maybeLarge}. */
  public interface PickMaybeLarge {
    PickReal maybeLarge(Pick side);
  }

  /** Waits for a side of {@code real}. */
  public interface PickReal {
    PickMaybeReal real(Pick side);
  }

  /** Waits for a side of {@code maybeReal}. */
  public interface PickMaybeReal {
    PickInstant maybeReal(Pick side);
  }

  /** Waits for a side of {@code instant}. */
  public interface PickInstant {
    PickDate instant(Pick side);
  }

  /** Waits for a side of {@code happened_on}. */
  public interface PickDate {
    PickSize date(Pick side);
  }

  /** Waits for a side of {@code size}. */
  public interface PickSize {
    PickDay size(Pick side);
  }

  /** Waits for a side of {@code day}. */
  public interface PickDay {
    Conflict.Merge<AllTypes> day(Pick side);
  }

  private static final class Merging extends Conflict.Merge<AllTypes>
      implements PickText,
          PickFlag,
          PickMaybeFlag,
          PickSmall,
          PickMaybeSmall,
          PickLarge,
          PickMaybeLarge,
          PickReal,
          PickMaybeReal,
          PickInstant,
          PickDate,
          PickSize,
          PickDay {
    private Merging(Conflict<AllTypes> conflict) {
      super(conflict);
    }

    @Override
    public PickFlag text(Pick side) {
      pick(0, side);
      return this;
    }

    @Override
    public PickMaybeFlag flag(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickSmall maybeFlag(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickMaybeSmall small(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickLarge maybeSmall(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public PickMaybeLarge large(Pick side) {
      pick(6, side);
      return this;
    }

    @Override
    public PickReal maybeLarge(Pick side) {
      pick(7, side);
      return this;
    }

    @Override
    public PickMaybeReal real(Pick side) {
      pick(8, side);
      return this;
    }

    @Override
    public PickInstant maybeReal(Pick side) {
      pick(9, side);
      return this;
    }

    @Override
    public PickDate instant(Pick side) {
      pick(10, side);
      return this;
    }

    @Override
    public PickSize date(Pick side) {
      pick(11, side);
      return this;
    }

    @Override
    public PickDay size(Pick side) {
      pick(12, side);
      return this;
    }

    @Override
    public Conflict.Merge<AllTypes> day(Pick side) {
      pick(13, side);
      return this;
    }
  }
}

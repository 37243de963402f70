package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
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
    Picks<AllTypes> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<AllTypes> {
    default PickFlag text(Pick side) {
      return () -> picks().with(0, side);
    }
  }

  /** Waits for a side of {@code flag}. */
  public interface PickFlag extends MergeStep<AllTypes> {
    default PickMaybeFlag flag(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code maybeFlag}. */
  public interface PickMaybeFlag extends MergeStep<AllTypes> {
    default PickSmall maybeFlag(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code small}. */
  public interface PickSmall extends MergeStep<AllTypes> {
    default PickMaybeSmall small(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code maybeSmall}. */
  public interface PickMaybeSmall extends MergeStep<AllTypes> {
    default PickLarge maybeSmall(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code large}. */
  public interface PickLarge extends MergeStep<AllTypes> {
    default PickMaybeLarge large(Pick side) {
      return () -> picks().with(6, side);
    }
  }

  /** Waits for a side of {@code maybeLarge}. */
  public interface PickMaybeLarge extends MergeStep<AllTypes> {
    default PickReal maybeLarge(Pick side) {
      return () -> picks().with(7, side);
    }
  }

  /** Waits for a side of {@code real}. */
  public interface PickReal extends MergeStep<AllTypes> {
    default PickMaybeReal real(Pick side) {
      return () -> picks().with(8, side);
    }
  }

  /** Waits for a side of {@code maybeReal}. */
  public interface PickMaybeReal extends MergeStep<AllTypes> {
    default PickInstant maybeReal(Pick side) {
      return () -> picks().with(9, side);
    }
  }

  /** Waits for a side of {@code instant}. */
  public interface PickInstant extends MergeStep<AllTypes> {
    default PickDate instant(Pick side) {
      return () -> picks().with(10, side);
    }
  }

  /** Waits for a side of {@code happened_on}. */
  public interface PickDate extends MergeStep<AllTypes> {
    default PickSize date(Pick side) {
      return () -> picks().with(11, side);
    }
  }

  /** Waits for a side of {@code size}. */
  public interface PickSize extends MergeStep<AllTypes> {
    default PickDay size(Pick side) {
      return () -> picks().with(12, side);
    }
  }

  /** Waits for a side of {@code day}. */
  public interface PickDay extends MergeStep<AllTypes> {
    default Conflict.Merge<AllTypes> day(Pick side) {
      return picks().with(13, side).merge();
    }
  }
}

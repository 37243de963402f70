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
    Picks<NullMarkedModel.Marked> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<NullMarkedModel.Marked> {
    default PickMaybeText text(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code maybeText}. */
  public interface PickMaybeText extends MergeStep<NullMarkedModel.Marked> {
    default PickFlag maybeText(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code flag}. */
  public interface PickFlag extends MergeStep<NullMarkedModel.Marked> {
    default PickSmall flag(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code small}. */
  public interface PickSmall extends MergeStep<NullMarkedModel.Marked> {
    default PickLarge small(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code large}. */
  public interface PickLarge extends MergeStep<NullMarkedModel.Marked> {
    default PickReal large(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code real}. */
  public interface PickReal extends MergeStep<NullMarkedModel.Marked> {
    default PickInstant real(Pick side) {
      return () -> picks().with(6, side);
    }
  }

  /** Waits for a side of {@code instant}. */
  public interface PickInstant extends MergeStep<NullMarkedModel.Marked> {
    default PickDate instant(Pick side) {
      return () -> picks().with(7, side);
    }
  }

  /** Waits for a side of {@code date}. */
  public interface PickDate extends MergeStep<NullMarkedModel.Marked> {
    default PickMaybeDate date(Pick side) {
      return () -> picks().with(8, side);
    }
  }

  /** Waits for a side of {@code maybeDate}. */
  public interface PickMaybeDate extends MergeStep<NullMarkedModel.Marked> {
    default PickDay maybeDate(Pick side) {
      return () -> picks().with(9, side);
    }
  }

  /** Waits for a side of {@code day}. */
  public interface PickDay extends MergeStep<NullMarkedModel.Marked> {
    default Conflict.Merge<NullMarkedModel.Marked> day(Pick side) {
      return picks().with(10, side).merge();
    }
  }
}

package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link MoreTypes} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class MoreTypesConflict extends Conflict<MoreTypes> {
  public MoreTypesConflict(ConflictRows<MoreTypes> rows) {
    super(rows);
  }

  /** The column {@code tiny}, as each side has it. */
  public Sides<Byte> tiny() {
    return sides(1, row -> row.int8(1));
  }

  /** The column {@code maybeTiny}, as each side has it. */
  public Sides<Byte> maybeTiny() {
    return sides(2, row -> row.int8OrNull(2));
  }

  /** The column {@code few}, as each side has it. */
  public Sides<Short> few() {
    return sides(3, row -> row.int16(3));
  }

  /** The column {@code maybeFew}, as each side has it. */
  public Sides<Short> maybeFew() {
    return sides(4, row -> row.int16OrNull(4));
  }

  /** The column {@code rough}, as each side has it. */
  public Sides<Float> rough() {
    return sides(5, row -> row.float32(5));
  }

  /** The column {@code maybeRough}, as each side has it. */
  public Sides<Float> maybeRough() {
    return sides(6, row -> row.float32OrNull(6));
  }

  /** The column {@code letter}, as each side has it. */
  public Sides<Character> letter() {
    return sides(7, row -> row.character(7));
  }

  /** The column {@code maybeLetter}, as each side has it. */
  public Sides<Character> maybeLetter() {
    return sides(8, row -> row.characterOrNull(8));
  }

  /** The column {@code opens}, as each side has it. */
  public Sides<LocalTime> opens() {
    return sides(9, row -> row.timeOrNull(9));
  }

  /** The column {@code meeting}, as each side has it. */
  public Sides<LocalDateTime> meeting() {
    return sides(10, row -> row.dateTimeOrNull(10));
  }

  /** The column {@code token}, as each side has it. */
  public Sides<UUID> token() {
    return sides(11, row -> row.uuidOrNull(11));
  }

  /** The column {@code home}, as each side has it. */
  public Sides<URI> home() {
    return sides(12, row -> row.uriOrNull(12));
  }

  /** The column {@code price}, as each side has it. */
  public Sides<BigDecimal> price() {
    return sides(13, row -> row.decimalOrNull(13));
  }

  /** The column {@code stars}, as each side has it. */
  public Sides<BigInteger> stars() {
    return sides(14, row -> row.bigIntegerOrNull(14));
  }

  /** The column {@code departs}, as each side has it. */
  public Sides<OffsetDateTime> departs() {
    return sides(15, row -> row.offsetDateTimeOrNull(15));
  }

  /** The column {@code takes}, as each side has it. */
  public Sides<Duration> takes() {
    return sides(16, row -> row.durationOrNull(16));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickTiny merge() {
    Picks<MoreTypes> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code tiny}. */
  public interface PickTiny extends MergeStep<MoreTypes> {
    default PickMaybeTiny tiny(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code maybeTiny}. */
  public interface PickMaybeTiny extends MergeStep<MoreTypes> {
    default PickFew maybeTiny(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code few}. */
  public interface PickFew extends MergeStep<MoreTypes> {
    default PickMaybeFew few(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code maybeFew}. */
  public interface PickMaybeFew extends MergeStep<MoreTypes> {
    default PickRough maybeFew(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code rough}. */
  public interface PickRough extends MergeStep<MoreTypes> {
    default PickMaybeRough rough(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code maybeRough}. */
  public interface PickMaybeRough extends MergeStep<MoreTypes> {
    default PickLetter maybeRough(Pick side) {
      return () -> picks().with(6, side);
    }
  }

  /** Waits for a side of {@code letter}. */
  public interface PickLetter extends MergeStep<MoreTypes> {
    default PickMaybeLetter letter(Pick side) {
      return () -> picks().with(7, side);
    }
  }

  /** Waits for a side of {@code maybeLetter}. */
  public interface PickMaybeLetter extends MergeStep<MoreTypes> {
    default PickOpens maybeLetter(Pick side) {
      return () -> picks().with(8, side);
    }
  }

  /** Waits for a side of {@code opens}. */
  public interface PickOpens extends MergeStep<MoreTypes> {
    default PickMeeting opens(Pick side) {
      return () -> picks().with(9, side);
    }
  }

  /** Waits for a side of {@code meeting}. */
  public interface PickMeeting extends MergeStep<MoreTypes> {
    default PickToken meeting(Pick side) {
      return () -> picks().with(10, side);
    }
  }

  /** Waits for a side of {@code token}. */
  public interface PickToken extends MergeStep<MoreTypes> {
    default PickHome token(Pick side) {
      return () -> picks().with(11, side);
    }
  }

  /** Waits for a side of {@code home}. */
  public interface PickHome extends MergeStep<MoreTypes> {
    default PickPrice home(Pick side) {
      return () -> picks().with(12, side);
    }
  }

  /** Waits for a side of {@code price}. */
  public interface PickPrice extends MergeStep<MoreTypes> {
    default PickStars price(Pick side) {
      return () -> picks().with(13, side);
    }
  }

  /** Waits for a side of {@code stars}. */
  public interface PickStars extends MergeStep<MoreTypes> {
    default PickDeparts stars(Pick side) {
      return () -> picks().with(14, side);
    }
  }

  /** Waits for a side of {@code departs}. */
  public interface PickDeparts extends MergeStep<MoreTypes> {
    default PickTakes departs(Pick side) {
      return () -> picks().with(15, side);
    }
  }

  /** Waits for a side of {@code takes}. */
  public interface PickTakes extends MergeStep<MoreTypes> {
    default Conflict.Merge<MoreTypes> takes(Pick side) {
      return picks().with(16, side).merge();
    }
  }
}

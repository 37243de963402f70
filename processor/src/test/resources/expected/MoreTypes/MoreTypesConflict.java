package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return new Merging(this);
  }

  /** Waits for a side of {@code tiny}. */
  public interface PickTiny {
    PickMaybeTiny tiny(Pick side);
  }

  /** Waits for a side of {@code maybeTiny}. */
  public interface PickMaybeTiny {
    PickFew maybeTiny(Pick side);
  }

  /** Waits for a side of {@code few}. */
  public interface PickFew {
    PickMaybeFew few(Pick side);
  }

  /** Waits for a side of {@code maybeFew}. */
  public interface PickMaybeFew {
    PickRough maybeFew(Pick side);
  }

  /** Waits for a side of {@code rough}. */
  public interface PickRough {
    PickMaybeRough rough(Pick side);
  }

  /** Waits for a side of {@code maybeRough}. */
  public interface PickMaybeRough {
    PickLetter maybeRough(Pick side);
  }

  /** Waits for a side of {@code letter}. */
  public interface PickLetter {
    PickMaybeLetter letter(Pick side);
  }

  /** Waits for a side of {@code maybeLetter}. */
  public interface PickMaybeLetter {
    PickOpens maybeLetter(Pick side);
  }

  /** Waits for a side of {@code opens}. */
  public interface PickOpens {
    PickMeeting opens(Pick side);
  }

  /** Waits for a side of {@code meeting}. */
  public interface PickMeeting {
    PickToken meeting(Pick side);
  }

  /** Waits for a side of {@code token}. */
  public interface PickToken {
    PickHome token(Pick side);
  }

  /** Waits for a side of {@code home}. */
  public interface PickHome {
    PickPrice home(Pick side);
  }

  /** Waits for a side of {@code price}. */
  public interface PickPrice {
    PickStars price(Pick side);
  }

  /** Waits for a side of {@code stars}. */
  public interface PickStars {
    PickDeparts stars(Pick side);
  }

  /** Waits for a side of {@code departs}. */
  public interface PickDeparts {
    PickTakes departs(Pick side);
  }

  /** Waits for a side of {@code takes}. */
  public interface PickTakes {
    Conflict.Merge<MoreTypes> takes(Pick side);
  }

  private static final class Merging extends Conflict.Merge<MoreTypes>
      implements PickTiny,
          PickMaybeTiny,
          PickFew,
          PickMaybeFew,
          PickRough,
          PickMaybeRough,
          PickLetter,
          PickMaybeLetter,
          PickOpens,
          PickMeeting,
          PickToken,
          PickHome,
          PickPrice,
          PickStars,
          PickDeparts,
          PickTakes {
    private Merging(Conflict<MoreTypes> conflict) {
      super(conflict);
    }

    @Override
    public PickMaybeTiny tiny(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickFew maybeTiny(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickMaybeFew few(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickRough maybeFew(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickMaybeRough rough(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public PickLetter maybeRough(Pick side) {
      pick(6, side);
      return this;
    }

    @Override
    public PickMaybeLetter letter(Pick side) {
      pick(7, side);
      return this;
    }

    @Override
    public PickOpens maybeLetter(Pick side) {
      pick(8, side);
      return this;
    }

    @Override
    public PickMeeting opens(Pick side) {
      pick(9, side);
      return this;
    }

    @Override
    public PickToken meeting(Pick side) {
      pick(10, side);
      return this;
    }

    @Override
    public PickHome token(Pick side) {
      pick(11, side);
      return this;
    }

    @Override
    public PickPrice home(Pick side) {
      pick(12, side);
      return this;
    }

    @Override
    public PickStars price(Pick side) {
      pick(13, side);
      return this;
    }

    @Override
    public PickDeparts stars(Pick side) {
      pick(14, side);
      return this;
    }

    @Override
    public PickTakes departs(Pick side) {
      pick(15, side);
      return this;
    }

    @Override
    public Conflict.Merge<MoreTypes> takes(Pick side) {
      pick(16, side);
      return this;
    }
  }
}

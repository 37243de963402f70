package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
import dev.syncline.Sides;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Defaults} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class DefaultsConflict extends Conflict<Defaults> {
  public DefaultsConflict(ConflictRows<Defaults> rows) {
    super(rows);
  }

  /** The column {@code text}, as each side has it. */
  public Sides<String> text() {
    return sides(1, row -> row.text(1));
  }

  /** The column {@code lines}, as each side has it. */
  public Sides<String> lines() {
    return sides(2, row -> row.text(2));
  }

  /** The column {@code flag}, as each side has it. */
  public Sides<Boolean> flag() {
    return sides(3, row -> row.bool(3));
  }

  /** The column {@code tiny}, as each side has it. */
  public Sides<Byte> tiny() {
    return sides(4, row -> row.int8(4));
  }

  /** The column {@code small}, as each side has it. */
  public Sides<Short> small() {
    return sides(5, row -> row.int16(5));
  }

  /** The column {@code large}, as each side has it. */
  public Sides<Long> large() {
    return sides(7, row -> row.int64(7));
  }

  /** The column {@code single}, as each side has it. */
  public Sides<Float> single() {
    return sides(8, row -> row.float32(8));
  }

  /** The column {@code price}, as each side has it. */
  public Sides<BigDecimal> price() {
    return sides(10, row -> row.decimal(10));
  }

  /** The column {@code stock}, as each side has it. */
  public Sides<BigInteger> stock() {
    return sides(11, row -> row.bigInteger(11));
  }

  /** The column {@code grade}, as each side has it. */
  public Sides<Character> grade() {
    return sides(12, row -> row.character(12));
  }

  /** The column {@code key}, as each side has it. */
  public Sides<UUID> key() {
    return sides(13, row -> row.uuid(13));
  }

  /** The column {@code page}, as each side has it. */
  public Sides<URI> page() {
    return sides(14, row -> row.uri(14));
  }

  /** The column {@code seen}, as each side has it. */
  public Sides<Instant> seen() {
    return sides(15, row -> row.instant(15));
  }

  /** The column {@code due}, as each side has it. */
  public Sides<LocalDate> due() {
    return sides(16, row -> row.date(16));
  }

  /** The column {@code at}, as each side has it. */
  public Sides<LocalTime> at() {
    return sides(17, row -> row.time(17));
  }

  /** The column {@code start}, as each side has it. */
  public Sides<LocalDateTime> start() {
    return sides(18, row -> row.dateTime(18));
  }

  /** The column {@code end}, as each side has it. */
  public Sides<OffsetDateTime> end() {
    return sides(19, row -> row.offsetDateTime(19));
  }

  /** The column {@code length}, as each side has it. */
  public Sides<Duration> length() {
    return sides(20, row -> row.duration(20));
  }

  /** The column {@code state}, as each side has it. */
  public Sides<Defaults.State> state() {
    return sides(21, row -> row.enumeration(21, Defaults.State.class, Defaults.State.OPEN));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickText merge() {
    return new Merging(this);
  }

  /** Waits for a side of {@code text}. */
  public interface PickText {
    PickLines text(Pick side);
  }

  /** Waits for a side of {@code lines}. */
  public interface PickLines {
    PickFlag lines(Pick side);
  }

  /** Waits for a side of {@code flag}. */
  public interface PickFlag {
    PickTiny flag(Pick side);
  }

  /** Waits for a side of {@code tiny}. */
  public interface PickTiny {
    PickSmall tiny(Pick side);
  }

  /** Waits for a side of {@code small}. */
  public interface PickSmall {
    PickLarge small(Pick side);
  }

  /** Waits for a side of {@code large}. */
  public interface PickLarge {
    PickSingle large(Pick side);
  }

  /** Waits for a side of {@code single}. */
  public interface PickSingle {
    PickPrice single(Pick side);
  }

  /** Waits for a side of {@code price}. */
  public interface PickPrice {
    PickStock price(Pick side);
  }

  /** Waits for a side of {@code stock}. */
  public interface PickStock {
    PickGrade stock(Pick side);
  }

  /** Waits for a side of {@code grade}. */
  public interface PickGrade {
    PickKey grade(Pick side);
  }

  /** Waits for a side of {@code key}. */
  public interface PickKey {
    PickPage key(Pick side);
  }

  /** Waits for a side of {@code page}. */
  public interface PickPage {
    PickSeen page(Pick side);
  }

  /** Waits for a side of {@code seen}. */
  public interface PickSeen {
    PickDue seen(Pick side);
  }

  /** Waits for a side of {@code due}. */
  public interface PickDue {
    PickAt due(Pick side);
  }

  /** Waits for a side of {@code at}. */
  public interface PickAt {
    PickStart at(Pick side);
  }

  /** Waits for a side of {@code start}. */
  public interface PickStart {
    PickEnd start(Pick side);
  }

  /** Waits for a side of {@code end}. */
  public interface PickEnd {
    PickLength end(Pick side);
  }

  /** Waits for a side of {@code length}. */
  public interface PickLength {
    PickState length(Pick side);
  }

  /** Waits for a side of {@code state}. */
  public interface PickState {
    Conflict.Merge<Defaults> state(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Defaults>
      implements PickText,
          PickLines,
          PickFlag,
          PickTiny,
          PickSmall,
          PickLarge,
          PickSingle,
          PickPrice,
          PickStock,
          PickGrade,
          PickKey,
          PickPage,
          PickSeen,
          PickDue,
          PickAt,
          PickStart,
          PickEnd,
          PickLength,
          PickState {
    private Merging(Conflict<Defaults> conflict) {
      super(conflict);
    }

    @Override
    public PickLines text(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickFlag lines(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickTiny flag(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickSmall tiny(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickLarge small(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public PickSingle large(Pick side) {
      pick(7, side);
      return this;
    }

    @Override
    public PickPrice single(Pick side) {
      pick(8, side);
      return this;
    }

    @Override
    public PickStock price(Pick side) {
      pick(10, side);
      return this;
    }

    @Override
    public PickGrade stock(Pick side) {
      pick(11, side);
      return this;
    }

    @Override
    public PickKey grade(Pick side) {
      pick(12, side);
      return this;
    }

    @Override
    public PickPage key(Pick side) {
      pick(13, side);
      return this;
    }

    @Override
    public PickSeen page(Pick side) {
      pick(14, side);
      return this;
    }

    @Override
    public PickDue seen(Pick side) {
      pick(15, side);
      return this;
    }

    @Override
    public PickAt due(Pick side) {
      pick(16, side);
      return this;
    }

    @Override
    public PickStart at(Pick side) {
      pick(17, side);
      return this;
    }

    @Override
    public PickEnd start(Pick side) {
      pick(18, side);
      return this;
    }

    @Override
    public PickLength end(Pick side) {
      pick(19, side);
      return this;
    }

    @Override
    public PickState length(Pick side) {
      pick(20, side);
      return this;
    }

    @Override
    public Conflict.Merge<Defaults> state(Pick side) {
      pick(21, side);
      return this;
    }
  }
}

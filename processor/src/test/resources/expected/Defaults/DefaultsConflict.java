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
    Picks<Defaults> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code text}. */
  public interface PickText extends MergeStep<Defaults> {
    default PickLines text(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code lines}. */
  public interface PickLines extends MergeStep<Defaults> {
    default PickFlag lines(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code flag}. */
  public interface PickFlag extends MergeStep<Defaults> {
    default PickTiny flag(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code tiny}. */
  public interface PickTiny extends MergeStep<Defaults> {
    default PickSmall tiny(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code small}. */
  public interface PickSmall extends MergeStep<Defaults> {
    default PickLarge small(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code large}. */
  public interface PickLarge extends MergeStep<Defaults> {
    default PickSingle large(Pick side) {
      return () -> picks().with(7, side);
    }
  }

  /** Waits for a side of {@code single}. */
  public interface PickSingle extends MergeStep<Defaults> {
    default PickPrice single(Pick side) {
      return () -> picks().with(8, side);
    }
  }

  /** Waits for a side of {@code price}. */
  public interface PickPrice extends MergeStep<Defaults> {
    default PickStock price(Pick side) {
      return () -> picks().with(10, side);
    }
  }

  /** Waits for a side of {@code stock}. */
  public interface PickStock extends MergeStep<Defaults> {
    default PickGrade stock(Pick side) {
      return () -> picks().with(11, side);
    }
  }

  /** Waits for a side of {@code grade}. */
  public interface PickGrade extends MergeStep<Defaults> {
    default PickKey grade(Pick side) {
      return () -> picks().with(12, side);
    }
  }

  /** Waits for a side of {@code key}. */
  public interface PickKey extends MergeStep<Defaults> {
    default PickPage key(Pick side) {
      return () -> picks().with(13, side);
    }
  }

  /** Waits for a side of {@code page}. */
  public interface PickPage extends MergeStep<Defaults> {
    default PickSeen page(Pick side) {
      return () -> picks().with(14, side);
    }
  }

  /** Waits for a side of {@code seen}. */
  public interface PickSeen extends MergeStep<Defaults> {
    default PickDue seen(Pick side) {
      return () -> picks().with(15, side);
    }
  }

  /** Waits for a side of {@code due}. */
  public interface PickDue extends MergeStep<Defaults> {
    default PickAt due(Pick side) {
      return () -> picks().with(16, side);
    }
  }

  /** Waits for a side of {@code at}. */
  public interface PickAt extends MergeStep<Defaults> {
    default PickStart at(Pick side) {
      return () -> picks().with(17, side);
    }
  }

  /** Waits for a side of {@code start}. */
  public interface PickStart extends MergeStep<Defaults> {
    default PickEnd start(Pick side) {
      return () -> picks().with(18, side);
    }
  }

  /** Waits for a side of {@code end}. */
  public interface PickEnd extends MergeStep<Defaults> {
    default PickLength end(Pick side) {
      return () -> picks().with(19, side);
    }
  }

  /** Waits for a side of {@code length}. */
  public interface PickLength extends MergeStep<Defaults> {
    default PickState length(Pick side) {
      return () -> picks().with(20, side);
    }
  }

  /** Waits for a side of {@code state}. */
  public interface PickState extends MergeStep<Defaults> {
    default Conflict.Merge<Defaults> state(Pick side) {
      return picks().with(21, side).merge();
    }
  }
}

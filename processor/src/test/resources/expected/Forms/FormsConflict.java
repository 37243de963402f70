package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.MergeStep;
import dev.syncline.Pick;
import dev.syncline.Picks;
import dev.syncline.Sides;
import dev.syncline.schema.RowReader;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A change to a {@link Forms} that met another one on the server. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class FormsConflict extends Conflict<Forms> {
  public FormsConflict(ConflictRows<Forms> rows) {
    super(rows);
  }

  /** The column {@code size}, as each side has it. */
  public Sides<Forms.Size> size() {
    return sides(1, row -> row.enumerationOrNull(1, Forms.Size.class));
  }

  /** The column {@code currency}, as each side has it. */
  public Sides<Currency> currency() {
    return sides(
        2, row -> row.convertedOrNull(2, FormsSchema.CURRENCY_CONVERTER, RowReader::textOrNull));
  }

  /** The column {@code on}, as each side has it. */
  public Sides<Boolean> on() {
    return sides(3, row -> row.converted(3, FormsSchema.SWITCH_CONVERTER, RowReader::int32));
  }

  /** The column {@code sizeInCm}, as each side has it. */
  public Sides<Integer> sizeInCm() {
    return sides(
        4,
        row ->
            row.convertedOrNull(
                4,
                FormsSchema.SIZE_CONVERTER,
                (cells, i) -> cells.enumerationOrNull(i, Forms.Size.class)));
  }

  /** The column {@code address_street}, as each side has it. */
  public Sides<String> addressStreet() {
    return sides(5, row -> row.textOrNull(5));
  }

  /** The column {@code address_town}, as each side has it. */
  public Sides<String> addressCity() {
    return sides(6, row -> row.textOrNull(6));
  }

  /** The column {@code address_zip}, as each side has it. */
  public Sides<Integer> addressZip() {
    return sides(7, row -> row.int32OrNull(7));
  }

  /** The column {@code address_position_north}, as each side has it. */
  public Sides<Double> addressPositionNorth() {
    return sides(8, row -> row.float64OrNull(8));
  }

  /** The column {@code address_position_east}, as each side has it. */
  public Sides<Double> addressPositionEast() {
    return sides(
        9, row -> row.convertedOrNull(9, FormsSchema.DEGREES_CONVERTER, RowReader::decimalOrNull));
  }

  /** The column {@code bill_street}, as each side has it. */
  public Sides<String> billingStreet() {
    return sides(10, row -> row.textOrNull(10));
  }

  /** The column {@code bill_town}, as each side has it. */
  public Sides<String> billingCity() {
    return sides(11, row -> row.textOrNull(11));
  }

  /** The column {@code bill_zip}, as each side has it. */
  public Sides<Integer> billingZip() {
    return sides(12, row -> row.int32OrNull(12));
  }

  /** The column {@code bill_position_north}, as each side has it. */
  public Sides<Double> billingPositionNorth() {
    return sides(13, row -> row.float64OrNull(13));
  }

  /** The column {@code bill_position_east}, as each side has it. */
  public Sides<Double> billingPositionEast() {
    return sides(
        14,
        row ->
            row.convertedOrNull(14, FormsSchema.DEGREES_CONVERTER, RowReader::decimalOrNull));
  }

  /** The column {@code tags}, as each side has it. */
  public Sides<List<String>> tags() {
    return sides(15, row -> row.jsonOrNull(15, FormsSchema.TAGS_JSON));
  }

  /** The column {@code sizes}, as each side has it. */
  public Sides<Set<Forms.Size>> sizes() {
    return sides(16, row -> row.jsonOrNull(16, FormsSchema.SIZES_JSON));
  }

  /** The column {@code counts}, as each side has it. */
  public Sides<Map<String, List<? extends Number>>> counts() {
    return sides(17, row -> row.jsonOrNull(17, FormsSchema.COUNTS_JSON));
  }

  /** The column {@code lines}, as each side has it. */
  public Sides<Forms.Line[]> lines() {
    return sides(18, row -> row.jsonOrNull(18, FormsSchema.LINES_JSON));
  }

  /** Begins a merge: whose value each column takes, where both sides changed it. */
  public PickSize merge() {
    Picks<Forms> none = new Picks<>(this);
    return () -> none;
  }

  /** Waits for a side of {@code size}. */
  public interface PickSize extends MergeStep<Forms> {
    default PickCurrency size(Pick side) {
      return () -> picks().with(1, side);
    }
  }

  /** Waits for a side of {@code currency}. */
  public interface PickCurrency extends MergeStep<Forms> {
    default PickOn currency(Pick side) {
      return () -> picks().with(2, side);
    }
  }

  /** Waits for a side of {@code on}. */
  public interface PickOn extends MergeStep<Forms> {
    default PickSizeInCm on(Pick side) {
      return () -> picks().with(3, side);
    }
  }

  /** Waits for a side of {@code sizeInCm}. */
  public interface PickSizeInCm extends MergeStep<Forms> {
    default PickAddressStreet sizeInCm(Pick side) {
      return () -> picks().with(4, side);
    }
  }

  /** Waits for a side of {@code address_street}. */
  public interface PickAddressStreet extends MergeStep<Forms> {
    default PickAddressCity addressStreet(Pick side) {
      return () -> picks().with(5, side);
    }
  }

  /** Waits for a side of {@code address_town}. */
  public interface PickAddressCity extends MergeStep<Forms> {
    default PickAddressZip addressCity(Pick side) {
      return () -> picks().with(6, side);
    }
  }

  /** Waits for a side of {@code address_zip}. */
  public interface PickAddressZip extends MergeStep<Forms> {
    default PickAddressPositionNorth addressZip(Pick side) {
      return () -> picks().with(7, side);
    }
  }

  /** Waits for a side of {@code address_position_north}. */
  public interface PickAddressPositionNorth extends MergeStep<Forms> {
    default PickAddressPositionEast addressPositionNorth(Pick side) {
      return () -> picks().with(8, side);
    }
  }

  /** Waits for a side of {@code address_position_east}. */
  public interface PickAddressPositionEast extends MergeStep<Forms> {
    default PickBillingStreet addressPositionEast(Pick side) {
      return () -> picks().with(9, side);
    }
  }

  /** Waits for a side of {@code bill_street}. */
  public interface PickBillingStreet extends MergeStep<Forms> {
    default PickBillingCity billingStreet(Pick side) {
      return () -> picks().with(10, side);
    }
  }

  /** Waits for a side of {@code bill_town}. */
  public interface PickBillingCity extends MergeStep<Forms> {
    default PickBillingZip billingCity(Pick side) {
      return () -> picks().with(11, side);
    }
  }

  /** Waits for a side of {@code bill_zip}. */
  public interface PickBillingZip extends MergeStep<Forms> {
    default PickBillingPositionNorth billingZip(Pick side) {
      return () -> picks().with(12, side);
    }
  }

  /** Waits for a side of {@code bill_position_north}. */
  public interface PickBillingPositionNorth extends MergeStep<Forms> {
    default PickBillingPositionEast billingPositionNorth(Pick side) {
      return () -> picks().with(13, side);
    }
  }

  /** Waits for a side of {@code bill_position_east}. */
  public interface PickBillingPositionEast extends MergeStep<Forms> {
    default PickTags billingPositionEast(Pick side) {
      return () -> picks().with(14, side);
    }
  }

  /** Waits for a side of {@code tags}. */
  public interface PickTags extends MergeStep<Forms> {
    default PickSizes tags(Pick side) {
      return () -> picks().with(15, side);
    }
  }

  /** Waits for a side of {@code sizes}. */
  public interface PickSizes extends MergeStep<Forms> {
    default PickCounts sizes(Pick side) {
      return () -> picks().with(16, side);
    }
  }

  /** Waits for a side of {@code counts}. */
  public interface PickCounts extends MergeStep<Forms> {
    default PickLines counts(Pick side) {
      return () -> picks().with(17, side);
    }
  }

  /** Waits for a side of {@code lines}. */
  public interface PickLines extends MergeStep<Forms> {
    default Conflict.Merge<Forms> lines(Pick side) {
      return picks().with(18, side).merge();
    }
  }
}

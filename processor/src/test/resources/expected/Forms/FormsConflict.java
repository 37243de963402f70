package com.example;

import dev.syncline.Conflict;
import dev.syncline.ConflictRows;
import dev.syncline.Pick;
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
    return sides(2, row -> row.convertedOrNull(2, FormsSchema.CURRENCY_CONVERTER,
        RowReader::textOrNull));
  }

  /** The column {@code on}, as each side has it. */
  public Sides<Boolean> on() {
    return sides(3, row -> row.converted(3, FormsSchema.SWITCH_CONVERTER, RowReader::int32));
  }

  /** The column {@code sizeInCm}, as each side has it. */
  public Sides<Integer> sizeInCm() {
    return sides(4, row -> row.convertedOrNull(4, FormsSchema.SIZE_CONVERTER,
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
    return sides(9, row -> row.convertedOrNull(9, FormsSchema.DEGREES_CONVERTER,
        RowReader::decimalOrNull));
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
    return sides(14, row -> row.convertedOrNull(14, FormsSchema.DEGREES_CONVERTER,
        RowReader::decimalOrNull));
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
    return new Merging(this);
  }

  /** Waits for a side of {@code size}. */
  public interface PickSize {
    PickCurrency size(Pick side);
  }

  /** Waits for a side of {@code currency}. */
  public interface PickCurrency {
    PickOn currency(Pick side);
  }

  /** Waits for a side of {@code on}. */
  public interface PickOn {
    PickSizeInCm on(Pick side);
  }

  /** Waits for a side of {@code sizeInCm}. */
  public interface PickSizeInCm {
    PickAddressStreet sizeInCm(Pick side);
  }

  /** Waits for a side of {@code address_street}. */
  public interface PickAddressStreet {
    PickAddressCity addressStreet(Pick side);
  }

  /** Waits for a side of {@code address_town}. */
  public interface PickAddressCity {
    PickAddressZip addressCity(Pick side);
  }

  /** Waits for a side of {@code address_zip}. */
  public interface PickAddressZip {
    PickAddressPositionNorth addressZip(Pick side);
  }

  /** Waits for a side of {@code address_position_north}. */
  public interface PickAddressPositionNorth {
    PickAddressPositionEast addressPositionNorth(Pick side);
  }

  /** Waits for a side of {@code address_position_east}. */
  public interface PickAddressPositionEast {
    PickBillingStreet addressPositionEast(Pick side);
  }

  /** Waits for a side of {@code bill_street}. */
  public interface PickBillingStreet {
    PickBillingCity billingStreet(Pick side);
  }

  /** Waits for a side of {@code bill_town}. */
  public interface PickBillingCity {
    PickBillingZip billingCity(Pick side);
  }

  /** Waits for a side of {@code bill_zip}. */
  public interface PickBillingZip {
    PickBillingPositionNorth billingZip(Pick side);
  }

  /** Waits for a side of {@code bill_position_north}. */
  public interface PickBillingPositionNorth {
    PickBillingPositionEast billingPositionNorth(Pick side);
  }

  /** Waits for a side of {@code bill_position_east}. */
  public interface PickBillingPositionEast {
    PickTags billingPositionEast(Pick side);
  }

  /** Waits for a side of {@code tags}. */
  public interface PickTags {
    PickSizes tags(Pick side);
  }

  /** Waits for a side of {@code sizes}. */
  public interface PickSizes {
    PickCounts sizes(Pick side);
  }

  /** Waits for a side of {@code counts}. */
  public interface PickCounts {
    PickLines counts(Pick side);
  }

  /** Waits for a side of {@code lines}. */
  public interface PickLines {
    Conflict.Merge<Forms> lines(Pick side);
  }

  private static final class Merging extends Conflict.Merge<Forms>
      implements PickSize,
          PickCurrency,
          PickOn,
          PickSizeInCm,
          PickAddressStreet,
          PickAddressCity,
          PickAddressZip,
          PickAddressPositionNorth,
          PickAddressPositionEast,
          PickBillingStreet,
          PickBillingCity,
          PickBillingZip,
          PickBillingPositionNorth,
          PickBillingPositionEast,
          PickTags,
          PickSizes,
          PickCounts,
          PickLines {
    private Merging(Conflict<Forms> conflict) {
      super(conflict);
    }

    @Override
    public PickCurrency size(Pick side) {
      pick(1, side);
      return this;
    }

    @Override
    public PickOn currency(Pick side) {
      pick(2, side);
      return this;
    }

    @Override
    public PickSizeInCm on(Pick side) {
      pick(3, side);
      return this;
    }

    @Override
    public PickAddressStreet sizeInCm(Pick side) {
      pick(4, side);
      return this;
    }

    @Override
    public PickAddressCity addressStreet(Pick side) {
      pick(5, side);
      return this;
    }

    @Override
    public PickAddressZip addressCity(Pick side) {
      pick(6, side);
      return this;
    }

    @Override
    public PickAddressPositionNorth addressZip(Pick side) {
      pick(7, side);
      return this;
    }

    @Override
    public PickAddressPositionEast addressPositionNorth(Pick side) {
      pick(8, side);
      return this;
    }

    @Override
    public PickBillingStreet addressPositionEast(Pick side) {
      pick(9, side);
      return this;
    }

    @Override
    public PickBillingCity billingStreet(Pick side) {
      pick(10, side);
      return this;
    }

    @Override
    public PickBillingZip billingCity(Pick side) {
      pick(11, side);
      return this;
    }

    @Override
    public PickBillingPositionNorth billingZip(Pick side) {
      pick(12, side);
      return this;
    }

    @Override
    public PickBillingPositionEast billingPositionNorth(Pick side) {
      pick(13, side);
      return this;
    }

    @Override
    public PickTags billingPositionEast(Pick side) {
      pick(14, side);
      return this;
    }

    @Override
    public PickSizes tags(Pick side) {
      pick(15, side);
      return this;
    }

    @Override
    public PickCounts sizes(Pick side) {
      pick(16, side);
      return this;
    }

    @Override
    public PickLines counts(Pick side) {
      pick(17, side);
      return this;
    }

    @Override
    public Conflict.Merge<Forms> lines(Pick side) {
      pick(18, side);
      return this;
    }
  }
}

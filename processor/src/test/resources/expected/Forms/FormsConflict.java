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

  public Sides<Forms.Size> size() {
    return sides(1, row -> row.enumerationOrNull(1, Forms.Size.class));
  }

  public Sides<Currency> currency() {
    return sides(2, row -> row.convertedOrNull(2, FormsSchema.CURRENCY_CONVERTER,
        RowReader::textOrNull));
  }

  public Sides<Boolean> on() {
    return sides(3, row -> row.converted(3, FormsSchema.SWITCH_CONVERTER, RowReader::int32));
  }

  public Sides<Integer> sizeInCm() {
    return sides(4, row -> row.convertedOrNull(4, FormsSchema.SIZE_CONVERTER,
        (cells, i) -> cells.enumerationOrNull(i, Forms.Size.class)));
  }

  public Sides<String> addressStreet() {
    return sides(5, row -> row.textOrNull(5));
  }

  public Sides<String> addressCity() {
    return sides(6, row -> row.textOrNull(6));
  }

  public Sides<Integer> addressZip() {
    return sides(7, row -> row.int32OrNull(7));
  }

  public Sides<Double> addressPositionNorth() {
    return sides(8, row -> row.float64OrNull(8));
  }

  public Sides<Double> addressPositionEast() {
    return sides(9, row -> row.convertedOrNull(9, FormsSchema.DEGREES_CONVERTER,
        RowReader::decimalOrNull));
  }

  public Sides<String> billingStreet() {
    return sides(10, row -> row.textOrNull(10));
  }

  public Sides<String> billingCity() {
    return sides(11, row -> row.textOrNull(11));
  }

  public Sides<Integer> billingZip() {
    return sides(12, row -> row.int32OrNull(12));
  }

  public Sides<Double> billingPositionNorth() {
    return sides(13, row -> row.float64OrNull(13));
  }

  public Sides<Double> billingPositionEast() {
    return sides(14, row -> row.convertedOrNull(14, FormsSchema.DEGREES_CONVERTER,
        RowReader::decimalOrNull));
  }

  public Sides<List<String>> tags() {
    return sides(15, row -> row.jsonOrNull(15, FormsSchema.TAGS_JSON));
  }

  public Sides<Set<Forms.Size>> sizes() {
    return sides(16, row -> row.jsonOrNull(16, FormsSchema.SIZES_JSON));
  }

  public Sides<Map<String, List<? extends Number>>> counts() {
    return sides(17, row -> row.jsonOrNull(17, FormsSchema.COUNTS_JSON));
  }

  public Sides<Forms.Line[]> lines() {
    return sides(18, row -> row.jsonOrNull(18, FormsSchema.LINES_JSON));
  }

  /** Begins a merge by column. */
  public PickSize merge() {
    return new Merging(this);
  }

  public interface PickSize {
    PickCurrency size(Pick side);
  }

  public interface PickCurrency {
    PickOn currency(Pick side);
  }

  public interface PickOn {
    PickSizeInCm on(Pick side);
  }

  public interface PickSizeInCm {
    PickAddressStreet sizeInCm(Pick side);
  }

  public interface PickAddressStreet {
    PickAddressCity addressStreet(Pick side);
  }

  public interface PickAddressCity {
    PickAddressZip addressCity(Pick side);
  }

  public interface PickAddressZip {
    PickAddressPositionNorth addressZip(Pick side);
  }

  public interface PickAddressPositionNorth {
    PickAddressPositionEast addressPositionNorth(Pick side);
  }

  public interface PickAddressPositionEast {
    PickBillingStreet addressPositionEast(Pick side);
  }

  public interface PickBillingStreet {
    PickBillingCity billingStreet(Pick side);
  }

  public interface PickBillingCity {
    PickBillingZip billingCity(Pick side);
  }

  public interface PickBillingZip {
    PickBillingPositionNorth billingZip(Pick side);
  }

  public interface PickBillingPositionNorth {
    PickBillingPositionEast billingPositionNorth(Pick side);
  }

  public interface PickBillingPositionEast {
    PickTags billingPositionEast(Pick side);
  }

  public interface PickTags {
    PickSizes tags(Pick side);
  }

  public interface PickSizes {
    PickCounts sizes(Pick side);
  }

  public interface PickCounts {
    PickLines counts(Pick side);
  }

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

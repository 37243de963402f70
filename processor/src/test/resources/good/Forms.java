package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Properties that are kept in another form than the model has them. */
@SyncTable
public record Forms(
    @Id String id,
    Size size,
    @Convert(CurrencyConverter.class) Currency currency,
    @Convert(SwitchConverter.class) boolean on,
    @Convert(SizeConverter.class) Integer sizeInCm,
    @Embedded Address address,
    @Embedded("bill_") Address billing,
    @Json List<String> tags,
    @Json Set<Size> sizes,
    @Json Map<String, List<? extends Number>> counts,
    @Json Line[] lines,
    @Version String version) {

  public enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  /** A place in a town. */
  public record Address(
      String street, @Column("town") String city, int zip, @Embedded Position position) {}

  /** A place on earth. */
  public record Position(Double north, @Convert(DegreesConverter.class) Double east) {}

  /** A line of an order. */
  public record Line(String article, BigDecimal price) {}

  static final class CurrencyConverter implements Converter<Currency, String> {
    @Override
    public String toColumn(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency toModel(String value) {
      return Currency.getInstance(value);
    }
  }

  /** Hands its type arguments on, in another order. */
  interface Reversed<C, M> extends Converter<M, C> {}

  static class SwitchConverter implements Reversed<Integer, Boolean> {
    @Override
    public Integer toColumn(Boolean value) {
      return value ? 1 : 0;
    }

    @Override
    public Boolean toModel(Integer value) {
      return value == 1;
    }
  }

  record SizeConverter() implements Converter<Integer, Size> {
    @Override
    public Size toColumn(Integer value) {
      return value < 50 ? Size.SMALL : Size.LARGE;
    }

    @Override
    public Integer toModel(Size value) {
      return value == Size.SMALL ? 10 : 100;
    }
  }

  static final class DegreesConverter implements Converter<Double, BigDecimal> {
    @Override
    public BigDecimal toColumn(Double value) {
      return BigDecimal.valueOf(value);
    }

    @Override
    public Double toModel(BigDecimal value) {
      return value.doubleValue();
    }
  }
}

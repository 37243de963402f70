package com.example;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.io.IOException;
import java.util.Currency;
import java.util.Date;

@SyncTable
record Priced(
    @Id String id,
    @Convert(Unfinished.class) Currency unfinished, // error: [BadConverter] Column unfinished cannot be converted by com.example.Priced.Unfinished, which is abstract. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(Unmade.class) Currency unmade, // error: [BadConverter] Column unmade cannot be converted by com.example.Priced.Unmade, which is abstract. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(Constant.class) Currency constant, // error: [BadConverter] Column constant cannot be converted by com.example.Priced.Constant, which is an enum. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(Inner.class) Currency inner, // error: [BadConverter] Column inner cannot be converted by com.example.Priced.Inner, which is an inner class. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(Hidden.class) Currency hidden, // error: [BadConverter] Column hidden cannot be converted by com.example.Priced.Hidden, which is not visible to generated code. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(Sealed.class) Currency closed, // error: [BadConverter] Column closed cannot be converted by com.example.Priced.Sealed, which has no visible constructor without parameters. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(Throwing.class) Currency throwing, // error: [BadConverter] Column throwing cannot be converted by com.example.Priced.Throwing, which throws java.io.IOException when it is made. Name a class that generated code can make: visible, static if it is nested, and with a constructor without parameters.
    @Convert(OfCurrency.class) String another, // error: [BadConverter] Column another is a String, but com.example.Priced.OfCurrency converts java.util.Currency. Name a converter of the column's own type.
    @Convert(IntoDate.class) Currency dated, // error: [BadConverter] Column dated becomes a java.util.Date by com.example.Priced.IntoDate, which has no column type. Did you mean java.time.Instant?
    @Convert(IntoObject.class) Currency anything, // error: [BadConverter] Column anything becomes an Object by com.example.Priced.IntoObject, which has no column type. Use String, a primitive, byte[], an enum, BigDecimal, BigInteger, UUID, URI, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or Duration.
    @Version String version) {

  abstract static class Base<C> implements Converter<Currency, C> {
    @Override
    public C toColumn(Currency value) {
      return null;
    }

    @Override
    public Currency toModel(C value) {
      return null;
    }
  }

  abstract static class Unfinished extends Base<String> {}

  interface Unmade extends Converter<Currency, String> {}

  enum Constant implements Converter<Currency, String> {
    ONE;

    @Override
    public String toColumn(Currency value) {
      return null;
    }

    @Override
    public Currency toModel(String value) {
      return null;
    }
  }

  class Inner extends Base<String> {}

  private static class Hidden extends Base<String> {}

  static class Sealed extends Base<String> {
    private Sealed() {}
  }

  static class Throwing extends Base<String> {
    Throwing() throws IOException {}
  }

  static class OfCurrency extends Base<String> {}

  static class IntoDate extends Base<Date> {}

  static class IntoObject extends Base<Object> {}
}

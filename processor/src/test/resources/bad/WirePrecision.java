package com.example;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Converter;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

class WirePrecision {

  @SyncTable
  record Note(
      @Id String id,
      long size, // note: [WirePrecision] Column size is a long, which a server that keeps numbers as doubles rounds beyond 2^53. If its values grow that large, make it a java.math.BigInteger, which travels as text. To accept it, say @SuppressWarnings("WirePrecision").
      Long total, // note: [WirePrecision] Column total is a Long, which a server that keeps numbers as doubles rounds beyond 2^53. If its values grow that large, make it a java.math.BigInteger, which travels as text. To accept it, say @SuppressWarnings("WirePrecision").
      @Convert(Cents.class) Money price, // note: [WirePrecision] Column price is converted to a long, which a server that keeps numbers as doubles rounds beyond 2^53. If its values grow that large, make it a java.math.BigInteger, which travels as text. To accept it, say @SuppressWarnings("WirePrecision").
      @SuppressWarnings("WirePrecision") long accepted,
      @LocalOnly long opened,
      int count,
      @Version String version) {}

  record Money(long cents) {}

  static class Cents implements Converter<Money, Long> {
    @Override
    public Long toColumn(Money value) {
      return value.cents();
    }

    @Override
    public Money toModel(Long value) {
      return new Money(value);
    }
  }
}

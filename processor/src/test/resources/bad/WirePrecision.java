package com.example;

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
      @SuppressWarnings("WirePrecision") long accepted,
      @LocalOnly long opened,
      int count,
      @Version String version) {}
}

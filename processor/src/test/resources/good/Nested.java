package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Models inside other classes. */
public final class Nested {

  private Nested() {}

  /** Generated classes are named after both. */
  @SyncTable
  public record Item(@Id String id, Kind kind, @Version String version) {}

  enum Kind {
    ONE,
    OTHER
  }

  static class Deeper {

    /** Public, but not seen from outside. */
    @SyncTable("deepest")
    public record Merge(@Id String id, String merge, @Version String version) {}
  }
}

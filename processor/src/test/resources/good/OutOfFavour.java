package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Generated code uses what the developer may not want to be used any more. */
@SyncTable
public record OutOfFavour(@Id String id, Mood mood, int old, @Version String version) {

  @Deprecated
  public int old() {
    return old;
  }

  /** Going soon. */
  @Deprecated(forRemoval = true)
  public enum Mood {
    GOOD,
    BAD
  }
}

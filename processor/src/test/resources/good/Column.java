package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A model called like a class that generated code uses. */
@SyncTable
public record Column(@Id String id, Filter filter, @Version String version) {

  /** And an enum. */
  public enum Filter {
    ON,
    OFF
  }
}

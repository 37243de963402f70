package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A row as an older app knows it. */
@SyncTable("crate")
record Crate(@Id String id, String label, Long weight, @Version String version) {

  static Crate of(String id, String label) {
    return new Crate(id, label, null, null);
  }

  Crate withLabel(String newLabel) {
    return new Crate(id, newLabel, weight, version);
  }
}

package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A box, as the first version of an app has it. */
@SyncTable("box")
record BoxOne(@Id String id, String label, String origin, @Version String version) {

  BoxOne withLabel(String newLabel) {
    return new BoxOne(id, newLabel, origin, version);
  }
}

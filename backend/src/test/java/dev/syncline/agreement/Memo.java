package dev.syncline.agreement;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A text that goes over the wire. */
@SyncTable
record Memo(@Id String id, String text, @Version String version) {

  Memo(String id, String text) {
    this(id, text, null);
  }

  Memo edited(String newText) {
    return new Memo(id, newText, version);
  }
}

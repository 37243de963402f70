package dev.syncline.faults;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A row of the second table. */
@SyncTable("listitem")
record ShoppingItem(@Id String id, String label, String text, @Version String version) {

  static ShoppingItem of(String id, String label, String text) {
    return new ShoppingItem(id, label, text, null);
  }

  ShoppingItem withText(String newText) {
    return new ShoppingItem(id, label, newText, version);
  }
}

package dev.syncline.faults;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** A row that is told from others by its label: its id may be made by the device. */
@SyncTable("list")
record ShoppingList(@Id String id, String label, String text, @Version String version) {

  static ShoppingList of(String id, String label, String text) {
    return new ShoppingList(id, label, text, null);
  }

  ShoppingList withText(String newText) {
    return new ShoppingList(id, label, newText, version);
  }
}

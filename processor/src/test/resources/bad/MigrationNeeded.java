package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

class MigrationNeeded {

  /** In version 1 the text was a String. */
  @SyncTable("one")
  record One(
      @Id String id,
      int text, // error: [MigrationNeeded] Since version 1 of the table one, column text is INT32, not TEXT. The rows that are stored have to follow: say @SyncTable(value = "one", version = 2, migrations = MigrationNeeded_OneTo2.class) and write the class, or delete schemas/one/1.json if no app of that version has left your hands.
      @Version String version) {}

  /** Version 2 had a text and done. */
  @SyncTable(value = "several", version = 2)
  record Several( // error: [MigrationNeeded] Since version 2 of the table several, column text seems to be called texts, unless @Column("text") keeps its name; column done is gone. The rows that are stored have to follow: say @SyncTable(value = "several", version = 3, migrations = MigrationNeeded_SeveralTo3.class) and write the class, or delete schemas/several/2.json if no app of that version has left your hands.
      @Id String id, String texts, @Version String version) {}
}

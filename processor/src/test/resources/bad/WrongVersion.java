package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

class WrongVersion {

  @SyncTable(version = 0) // error: [WrongVersion] 0 is no version of Zero. Count from 1, with @SyncTable(version = 1).
  record Zero(@Id String id, @Version String version) {}

  /** There is a file of version 2. */
  @SyncTable // error: [WrongVersion] Back is said to be version 1, but the last one that has a file is schemas/back/2.json. Say @SyncTable(version = 2) if nothing has changed since, and @SyncTable(version = 3) otherwise.
  record Back(@Id String id, String text, @Version String version) {}

  /** There is a file of version 1. */
  @SyncTable(version = 3) // error: [WrongVersion] Skipped is said to be version 3, but the last one that has a file is schemas/skipped/1.json. Say @SyncTable(version = 1) if nothing has changed since, and @SyncTable(version = 2) otherwise.
  record Skipped(@Id String id, String text, @Version String version) {}
}

package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id String id,
    Mood mood, // error: cannot find symbol // error: [UnknownType] Note is not generated for: its column mood is Mood, which does not exist. Correct the name or add the import.
    @Version String version) {}

@SyncTable
class Other extends Basis { // error: cannot find symbol // error: [UnknownType] Other is not generated for: it inherits from Basis, which does not exist. Correct the name or add the import.
  @Id private String id;

  String getId() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }
}

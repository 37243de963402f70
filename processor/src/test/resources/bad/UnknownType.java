package com.example;

import dev.syncline.annotation.Convert;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.References;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.util.List;

@SyncTable
record Note(
    @Id String id,
    Mood mood, // error: cannot find symbol // error: [UnknownType] Note is not generated for: the type Mood of its column mood does not exist. Correct the name or add the import.
    @Convert(Scale.class) Object size, // error: cannot find symbol // error: [UnknownType] Note is not generated for: the converter of its column size does not exist. Correct the name or add the import.
    @Json List<Tag> tags, // error: cannot find symbol // error: [UnknownType] Note is not generated for: the type Tag of its column tags does not exist. Correct the name or add the import.
    @References(Person.class) String owner, // error: cannot find symbol // error: [UnknownType] Note is not generated for: the class that its column owner refers to does not exist. Correct the name or add the import.
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

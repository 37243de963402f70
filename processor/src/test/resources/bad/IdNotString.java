package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id long id, // error: [IdNotString] The @Id id is a long. Make it a String, which is what every server identifies rows by.
    @Version String version) {}

@SyncTable
class Other {
  @Id private java.util.UUID id; // error: [IdNotString] The @Id id is a java.util.UUID. Make it a String, which is what every server identifies rows by.
  @Version private String version;

  java.util.UUID getId() {
    return id;
  }

  void setId(java.util.UUID id) {
    this.id = id;
  }

  String getVersion() {
    return version;
  }

  void setVersion(String version) {
    this.version = version;
  }
}

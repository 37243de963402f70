package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id long id, // error: [IdNotString] The @Id id is a long, but two devices without a network would both take the next number. Make it a String, which gets a random UUID where it is null. Numbers that there are already go into it as text, or into a column of their own.
    @Version String version) {}

@SyncTable
class Other {
  @Id private java.util.UUID id; // error: [IdNotString] The @Id id is a java.util.UUID, but servers take any text for an id. Make it a String, which gets a random UUID where it is null.
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

@SyncTable
record Dated(
    @Id java.time.Instant id, // error: [IdNotString] The @Id id is a java.time.Instant. Make it a String, which is what every server identifies rows by.
    @Version String version) {}

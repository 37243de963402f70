package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(String text, int key, @Version String etag) {} // error: [MissingId] Note has no @Id. Mark the String that identifies a row with @Id, or add "@Id String id".

@SyncTable
record Keyed(
    String text,
    String key, // error: [MissingId] Keyed has no @Id. Did you mean "@Id String key"?
    @Version String version) {}

@SyncTable
class Transient {
  @Id private transient String key; // error: [AnnotationMisplaced] @Id on key means nothing, as it is no column of Transient. Move it to a record component, a property's field or a visible accessor, or remove it.
  String text;
  @Version String version;

  String getKey() {
    return key;
  }
}

package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(@Id String id, @Version String version) {

  @Column("limit") // error: [AnnotationMisplaced] @Column on LIMIT means nothing, as it is no column of Note. Move it to a record component, a property's field or a visible accessor, or remove it.
  static final int LIMIT = 10;

  @LocalOnly // error: [AnnotationMisplaced] @LocalOnly on summary() means nothing, as it is no column of Note. Move it to a record component, a property's field or a visible accessor, or remove it.
  String summary() {
    return id + version;
  }
}

@SyncTable
class Other {
  @Id private String id;
  @Version private String version;
  @LocalOnly private transient String cache; // error: [AnnotationMisplaced] @LocalOnly on cache means nothing, as it is no column of Other. Move it to a record component, a property's field or a visible accessor, or remove it.

  String getId() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }

  String getVersion() {
    return version;
  }

  void setVersion(String version) {
    this.version = version;
  }

  @Column("cached") // error: [AnnotationMisplaced] @Column on getCache() means nothing, as it is no column of Other. Move it to a record component, a property's field or a visible accessor, or remove it.
  String getCache() {
    return cache;
  }

  void setCache(String cache) {
    this.cache = cache;
  }

  @Column("hash") // error: [AnnotationMisplaced] @Column on getHash(java.lang.String) means nothing, as it is no column of Other. Move it to a record component, a property's field or a visible accessor, or remove it.
  static int getHash(String text) {
    return text.hashCode();
  }
}

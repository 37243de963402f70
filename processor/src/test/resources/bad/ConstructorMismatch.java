package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
final class Misnamed {
  @Id private final String id;
  private final String text;
  private final int count; // error: [ConstructorMismatch] Property count of Misnamed is final and no parameter of its constructor, so it would be lost when a row is read. Add the parameter "int count", or make its field transient.
  private final double size;
  @Version private final String version; // error: [NotConstructible] Property version of Misnamed has no getter, so it would not be stored. Add getVersion(), or make its field transient.

  Misnamed(
      String id,
      String txt, // error: [ConstructorMismatch] Parameter txt of Misnamed's constructor is called like no property. Did you mean text? Rename it.
      int size, // error: [ConstructorMismatch] Parameter size of Misnamed's constructor is of the type int, but property size is of the type double. Give them the same type.
      Object origin, // error: [ConstructorMismatch] Parameter origin of Misnamed's constructor is called like no property, so no row has a value for it. Call it like the property that it sets, or add a constructor without it.
      String version) {
    this.id = id;
    this.text = txt;
    this.count = origin.hashCode();
    this.size = size;
    this.version = version;
  }

  Misnamed(Object origin) {
    this("", origin.toString(), 0, origin, "");
  }

  String getId() {
    return id + version;
  }

  String text() {
    return text;
  }

  int getCount() {
    return count;
  }

  double getSize() {
    return size;
  }
}

@SyncTable
class Uninitialized {
  @Id private final String id = ""; // error: [ConstructorMismatch] Property id of Uninitialized is final and no parameter of its constructor, so it would be lost when a row is read. Add the parameter "String id", or make its field transient.
  @Version String version;

  String getId() {
    return id;
  }

  Uninitialized setId(String id) {
    return this;
  }
}

@SyncTable
class Factory { // error: [NotConstructible] Factory has no constructor that generated code sees. Add one that is not private and has no parameters, or one for each column.
  @Id String id;
  @Version String version;

  private Factory() {}
}

@SyncTable
class Opened {
  @Id String id;
  @Version String version;

  Opened(String key) { // error: [ConstructorMismatch] Parameter key of Opened's constructor is called like no property, so no row has a value for it. Call it like the property that it sets, or add a constructor without it.
    id = key;
  }
}

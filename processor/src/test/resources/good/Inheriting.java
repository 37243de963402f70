package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Columns of a superclass, one of them of its type parameter, come first. */
@SyncTable
@SuppressWarnings("WirePrecision")
public final class Inheriting extends Base<Long> {

  private String name;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}

abstract class Base<T> {

  @Id private String id;
  private T value;
  @Version private String version;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public T getValue() {
    return value;
  }

  public void setValue(T value) {
    this.value = value;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}

package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** Accessors named like their fields, as fluent interfaces have them. */
@SyncTable
public final class Fluent {

  @Id private String id;
  private String text;
  private boolean isDone;
  private int count;
  private final int limit = 10;
  @Version private String version;

  public String id() {
    return id;
  }

  public Fluent id(String id) {
    this.id = id;
    return this;
  }

  public String text() {
    return text;
  }

  public void text(String text) {
    this.text = text;
  }

  /** Tells; a setter would return nothing, or the item. */
  public boolean text(CharSequence part) {
    return text.contains(part);
  }

  public boolean isDone() {
    return isDone;
  }

  public Fluent setDone(boolean done) {
    isDone = done;
    return this;
  }

  int count() {
    return count;
  }

  Fluent count(int count) {
    this.count = Math.min(count, limit);
    return this;
  }

  /** No column: there is no such field. */
  public int length() {
    return text.length();
  }

  public Fluent length(int length) {
    text = text.substring(0, length);
    return this;
  }

  /** A column, since an annotation says so. */
  @LocalOnly
  public String title() {
    return text;
  }

  public void title(String title) {
    text = title;
  }

  public String version() {
    return version;
  }

  public Fluent version(String version) {
    this.version = version;
    return this;
  }
}

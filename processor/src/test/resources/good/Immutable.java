package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** A class that only its constructor fills, with a parameter for each column. */
@SyncTable
public final class Immutable {

  @Id private final String id;
  private final String title;
  private final boolean done;
  final Instant due;
  final int hash = 7;
  @Version private final String version;

  public Immutable(String title) {
    this(title, null, false, null, null);
  }

  public Immutable(String title, String id, boolean done, Instant due, String version) {
    this.id = id;
    this.title = title;
    this.done = done;
    this.due = due;
    this.version = version;
  }

  public Immutable(Object copied) {
    this(copied.toString());
  }

  public String getId() {
    return id;
  }

  public String title() {
    return title;
  }

  /** A copy; no setter, since the field is final. */
  public Immutable title(String title) {
    return new Immutable(title, id, done, due, version);
  }

  public boolean isDone() {
    return done;
  }

  public String getVersion() {
    return version;
  }

  /** Computed. */
  public int getLength() {
    return title.length() + hash;
  }
}

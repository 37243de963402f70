package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** Fields that are visible need no accessors; those that have some are not bypassed. */
@SyncTable
class Fields {

  static int made;

  final long created = System.nanoTime();
  @Id String id;
  public String text;
  protected boolean done;

  @Column("due")
  Instant dueTime;

  Integer rating;
  double weight;
  transient String cache;
  private int changes;
  @Version String version;

  Integer getRating() {
    return rating == null ? 0 : rating;
  }

  void weight(double weight) {
    this.weight = weight;
    changes++;
  }

  int changes() {
    return changes + made;
  }

  void changes(int changes) {
    this.changes = changes;
  }
}

package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** What is final comes by the constructor, what is not by setters. */
@SyncTable
public class PartlyImmutable {

  private String text;
  @Id public final String id;
  @Version String version;

  public PartlyImmutable(String id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

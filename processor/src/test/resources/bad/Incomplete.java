package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
class Note {
  @Id private String id;
  private String title; // error: [NotConstructible] Property title of Note has no setter, so it would be lost when a row is read. Add setTitle(String), or make its field transient.
  private String text; // error: [NotConstructible] Property text of Note has no getter, so it would not be stored. Add getText(), or make its field transient.
  private int count; // error: [NotConstructible] Property count of Note has no setter, so it would be lost when a row is read. Add setCount(int), or make its field transient.
  private double size;
  @Column("colour") private String color; // error: [NotConstructible] Field color of Note has no accessors. Add getColor() and setColor(…).
  @LocalOnly private String draft; // error: [NotConstructible] Property draft of Note has no getter, so it would not be stored. Add getDraft(), or make its field transient.
  private String cache; // warning: [FieldLeftOut] Field cache of Note is no column and never stored, since generated code sees neither it nor accessors. Add getCache() and setCache(String), or make it transient. To accept it, say @SuppressWarnings("FieldLeftOut").
  @Version private String version;

  String getId() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }

  String getTitle() {
    return title;
  }

  void setText(String text) {
    this.text = text + cache;
  }

  int getCount() {
    return count;
  }

  void setCount(String count) {
    this.count = Integer.parseInt(count);
  }

  double getSize() {
    return size;
  }

  private void setSize(double size) { // error: [HiddenMember] Property size of Note cannot be a column, since generated code does not see setSize(double) of com.example.Note. Make it package-private, or make its field transient.
    this.size = size;
  }

  void setDraft(String draft) {
    this.draft = draft;
  }

  @Column("length")
  int getSummary() { // error: [NotConstructible] Property summary of Note is marked @Column, but has no setter, so it would be lost when a row is read. Add setSummary(int), or remove @Column.
    return title.length();
  }

  String getVersion() {
    return version;
  }

  void setVersion(String version) {
    this.version = version;
  }
}

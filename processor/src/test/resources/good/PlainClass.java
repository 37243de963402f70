package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** A class with accessors, some of which are no columns. */
@SyncTable
public class PlainClass {

  static final int LIMIT = 10;

  @Id private String id;
  private String title;
  private boolean done;
  private Integer rating;
  private transient Instant loaded;

  @SuppressWarnings("FieldLeftOut")
  private int changes;

  @Version private String version;

  public PlainClass() {}

  public PlainClass(String title) {
    this.title = title;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  /** Fluent. */
  public PlainClass setTitle(String title) {
    this.title = title;
    changes++;
    return this;
  }

  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }

  public void setDone(String done) {
    this.done = Boolean.parseBoolean(done);
  }

  Integer getRating() {
    return rating;
  }

  void setRating(Integer rating) {
    this.rating = rating;
  }

  public Instant getLoaded() {
    return loaded;
  }

  public void setLoaded(Instant loaded) {
    this.loaded = loaded;
  }

  /** Computed: no setter and no field. */
  public String getSummary() {
    return title + " after " + changes + " of " + LIMIT;
  }

  /** Neither field nor annotation: a property all the same. */
  @SuppressWarnings("WirePrecision")
  public long getWeight() {
    return rating == null ? 0 : rating;
  }

  public void setWeight(long weight) {
    rating = (int) weight;
  }

  @Column("home_page")
  public String getURL() {
    return title;
  }

  public void setURL(String url) {
    title = url;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}

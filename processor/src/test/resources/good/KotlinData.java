package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

/** What kapt makes of a data class of Kotlin. */
@SyncTable("kotlin")
public final class KotlinData {

  @Id private final String id;
  private final String text;
  private final boolean isDone;
  private final Integer rating;

  @Column("due_at")
  private final Instant dueAt;

  @LocalOnly private boolean isOpen;
  @Version private final String version;
  public static final Companion Companion = null;

  public KotlinData(
      @Nullable String id,
      @NotNull String text,
      boolean isDone,
      @Nullable Integer rating,
      @Nullable Instant dueAt,
      boolean isOpen,
      @Nullable String version) {
    this.id = id;
    this.text = text;
    this.isDone = isDone;
    this.rating = rating;
    this.dueAt = dueAt;
    this.isOpen = isOpen;
    this.version = version;
  }

  @Nullable
  public final String getId() {
    return id;
  }

  @NotNull
  public final String getText() {
    return text;
  }

  public final boolean isDone() {
    return isDone;
  }

  @Nullable
  public final Integer getRating() {
    return rating;
  }

  @Nullable
  public final Instant getDueAt() {
    return dueAt;
  }

  public final boolean isOpen() {
    return isOpen;
  }

  public final void setOpen(boolean open) {
    isOpen = open;
  }

  @Nullable
  public final String getVersion() {
    return version;
  }

  public KotlinData() {
    this(null, "", false, null, null, false, null);
  }

  @Nullable
  public final String component1() {
    return id;
  }

  @NotNull
  public final String component2() {
    return text;
  }

  @NotNull
  public final KotlinData copy(
      @Nullable String id,
      @NotNull String text,
      boolean isDone,
      @Nullable Integer rating,
      @Nullable Instant dueAt,
      boolean isOpen,
      @Nullable String version) {
    return new KotlinData(id, text, isDone, rating, dueAt, isOpen, version);
  }

  /** Static members of Kotlin. */
  public static final class Companion {
    private Companion() {}
  }

  @interface NotNull {}

  @interface Nullable {}
}

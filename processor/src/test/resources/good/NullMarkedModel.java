package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What may be null is said for each type, or for a whole class. */
@NullMarked
public final class NullMarkedModel {

  private NullMarkedModel() {}

  /** Nothing is null unless it says so. */
  @SyncTable
  public record Marked(
      @Id String id,
      String text,
      @Nullable String maybeText,
      Boolean flag,
      Integer small,
      @SuppressWarnings("WirePrecision") Long large,
      Double real,
      Instant instant,
      LocalDate date,
      @Nullable LocalDate maybeDate,
      DayOfWeek day,
      @Version @Nullable String version) {}

  /** Everything may be null unless it says otherwise. */
  @SyncTable
  @NullUnmarked
  public record Unmarked(
      @Id String id, String maybe, @NonNull String never, @Version String version) {}

  /** Another one of this name would do as well. */
  @Retention(RetentionPolicy.CLASS)
  @interface NonNull {}
}

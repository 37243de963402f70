package dev.syncline.schema;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A model with every type of column, required and nullable, and everything that a server sets. */
public record Todo(
    @Nullable String id,
    String title,
    @Nullable String note,
    boolean done,
    @Nullable Boolean starred,
    int priority,
    @Nullable Integer order,
    long views,
    @Nullable Long size,
    double weight,
    @Nullable Double ratio,
    Instant madeAt,
    @Nullable Instant seenAt,
    LocalDate day,
    @Nullable LocalDate due,
    Mood mood,
    @Nullable Mood before,
    @Nullable String version,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    @Nullable String draft) {

  /** How it is done. */
  public enum Mood {
    CALM,
    MERRY,
    GRIM
  }

  /** A new item, everything nullable null. */
  public static Todo of(@Nullable String id, String title) {
    return new Todo(
        id,
        title,
        null,
        false,
        null,
        0,
        null,
        0,
        null,
        0,
        null,
        Instant.EPOCH,
        null,
        LocalDate.EPOCH,
        null,
        Mood.CALM,
        null,
        null,
        null,
        null,
        null);
  }

  /** The same item with other values in some columns, given as pairs of name and stored value. */
  public Todo with(@Nullable Object... namesAndValues) {
    Row row = Row.of(TodoSchema.INSTANCE, this);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row = row.with(TodoSchema.at((String) namesAndValues[i]), namesAndValues[i + 1]);
    }
    return TodoSchema.INSTANCE.read(row);
  }
}

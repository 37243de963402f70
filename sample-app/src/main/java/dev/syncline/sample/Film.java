package dev.syncline.sample;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A film. */
@SyncTable("movies")
public record Film(
    @Id String id,
    String title,
    int year,
    int duration,
    Rating rating,
    LocalDate releaseDate,
    boolean bestPictureWinner,
    @Version @Nullable String version) {}

package dev.syncline.vectors;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;
import java.time.ZoneOffset;

/** A film as servers of ZUMO 2.0 have it: they know no dates without a time of day. */
@SyncTable
record ZumoMovie(
    @Id String id,
    boolean bestPictureWinner,
    int duration,
    Rating rating,
    Instant releaseDate,
    String title,
    int year,
    @Version String version) {

  static ZumoMovie of(Movie movie) {
    return new ZumoMovie(
        movie.id(),
        movie.bestPictureWinner(),
        movie.duration(),
        movie.rating(),
        movie.releaseDate().atStartOfDay().toInstant(ZoneOffset.UTC),
        movie.title(),
        movie.year(),
        null);
  }
}

package dev.syncline.vectors;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A film as servers of Datasync have it. */
@SyncTable("movies")
record Movie(
    @Id String id,
    boolean bestPictureWinner,
    int duration,
    Rating rating,
    LocalDate releaseDate,
    String title,
    int year,
    @Version String version) {

  static List<Movie> all() {
    return VectorFiles.list("movies.json", "movies").stream().map(Movie::of).toList();
  }

  private static Movie of(Map<String, Object> film) {
    return new Movie(
        (String) film.get("id"),
        (Boolean) film.get("bestPictureWinner"),
        ((Long) film.get("duration")).intValue(),
        Rating.valueOf((String) film.get("rating")),
        LocalDate.parse((String) film.get("releaseDate")),
        (String) film.get("title"),
        ((Long) film.get("year")).intValue(),
        null);
  }
}

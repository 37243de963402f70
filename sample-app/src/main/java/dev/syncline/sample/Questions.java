package dev.syncline.sample;

import static dev.syncline.sample.FilmQuery.BEST_PICTURE_WINNER;
import static dev.syncline.sample.FilmQuery.DURATION;
import static dev.syncline.sample.FilmQuery.RATING;
import static dev.syncline.sample.FilmQuery.TITLE;
import static dev.syncline.sample.FilmQuery.YEAR;
import static dev.syncline.sample.FilmQuery.all;
import static dev.syncline.sample.FilmQuery.count;
import static dev.syncline.sample.FilmQuery.where;

import dev.syncline.query.Projection;
import dev.syncline.query.Query;

/** What a device knows of its films, without asking anybody. */
final class Questions {

  /** The films that are rated alike. */
  record Rated(Rating rating, long films, double minutes, int newest) {}

  private final FilmTable films;
  private final Terminal terminal;

  Questions(FilmTable films, Terminal terminal) {
    this.films = films;
    this.terminal = terminal;
  }

  void ask() {
    terminal.say("all().groupBy(RATING).orderBy(count().desc()), read into a record");
    films
        .select(
            Projection.of(RATING, count(), DURATION.avg(), YEAR.max(), Rated::new),
            all().groupBy(RATING).orderBy(count().desc()))
        .forEach(this::show);
    terminal.say(
        "where(BEST_PICTURE_WINNER.isTrue().and(TITLE.ignoringCase().contains(\"LORD\")))");
    Query<Film> lords =
        where(BEST_PICTURE_WINNER.isTrue().and(TITLE.ignoringCase().contains("LORD")));
    films.list(lords).forEach(film -> terminal.say("  %s, %d", film.title(), film.year()));
  }

  private void show(Rated rated) {
    terminal.say(
        "  %-8s %3d films of %3.0f minutes, the newest of %d",
        rated.rating(), rated.films(), rated.minutes(), rated.newest());
  }
}

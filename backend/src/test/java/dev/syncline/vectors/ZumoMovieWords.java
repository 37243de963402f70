package dev.syncline.vectors;

import static dev.syncline.vectors.ZumoMovieQuery.ID;
import static dev.syncline.vectors.ZumoMovieQuery.RELEASE_DATE;

import dev.syncline.query.WirePredicate;
import java.time.Instant;

/** What the vectors of ZUMO 2.0 ask of films: moments, in both of that protocol's spellings. */
final class ZumoMovieWords {

  private static final Instant EVE = Instant.parse("1999-12-31T00:00:00Z");
  private static final Instant DAY = Instant.parse("1994-10-14T00:00:00Z");
  private static final Instant MILLENNIUM = Instant.parse("2000-01-01T00:00:00Z");

  static final Words<ZumoMovie> ALL = new Words<>(ID.asc());

  static {
    add("releaseDate ge %s'1999-12-31T00:00:00.000Z'", RELEASE_DATE.ge(EVE));
    add("releaseDate gt %s'1999-12-31T00:00:00.000Z'", RELEASE_DATE.gt(EVE));
    add("releaseDate le %s'2000-01-01T00:00:00.000Z'", RELEASE_DATE.le(MILLENNIUM));
    add("releaseDate lt %s'2000-01-01T00:00:00.000Z'", RELEASE_DATE.lt(MILLENNIUM));
    add("releaseDate eq %s'1994-10-14T00:00:00.000Z'", RELEASE_DATE.eq(DAY));
  }

  private ZumoMovieWords() {}

  private static void add(String text, WirePredicate<ZumoMovie> condition) {
    ALL.filter(text.formatted("datetime"), condition)
        .filter(text.formatted("datetimeoffset"), condition);
  }
}

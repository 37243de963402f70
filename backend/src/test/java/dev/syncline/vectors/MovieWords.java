package dev.syncline.vectors;

import static dev.syncline.vectors.MovieQuery.BEST_PICTURE_WINNER;
import static dev.syncline.vectors.MovieQuery.DURATION;
import static dev.syncline.vectors.MovieQuery.ID;
import static dev.syncline.vectors.MovieQuery.RATING;
import static dev.syncline.vectors.MovieQuery.RELEASE_DATE;
import static dev.syncline.vectors.MovieQuery.TITLE;
import static dev.syncline.vectors.MovieQuery.YEAR;

import dev.syncline.query.FloatingValue;
import java.time.LocalDate;

/** What the vectors of Datasync ask of films. */
final class MovieWords {

  private static final FloatingValue<Movie, Double> HOURS = DURATION.dividedBy(60.0);

  static final Words<Movie> ALL = new Words<>(ID.asc());

  static {
    numbers();
    truths();
    texts();
    dates();
    orders();
  }

  private MovieWords() {}

  private static void numbers() {
    ALL.filter("year eq 1994", YEAR.eq(1994))
        .filter("year ge 2000", YEAR.ge(2000))
        .filter("year gt 1999", YEAR.gt(1999))
        .filter("year lt 2001", YEAR.lt(2001))
        .filter("year le 2000", YEAR.le(2000))
        .filter("year ge 2000 and year le 2009", YEAR.between(2000, 2009))
        .filter("year gt 1999 and year lt 2010", YEAR.gt(1999).and(YEAR.lt(2010)))
        .filter(
            "(year ge 1930 and year le 1940) or (year ge 1950 and year le 1960)",
            YEAR.between(1930, 1940).or(YEAR.between(1950, 1960)))
        .filter("(year sub 1900) ge 80", YEAR.minus(1900).ge(80))
        .filter(
            "((year sub 1900) ge 80) and ((year add 10) le 2000) and (duration le 120)",
            YEAR.minus(1900).ge(80).and(YEAR.plus(10).le(2000)).and(DURATION.le(120)))
        .filter("(year div 1000.5) eq 2", YEAR.dividedBy(1000.5).eq(2))
        .filter(
            "((year div 1000.5) eq 2) and (rating eq 'R')",
            YEAR.dividedBy(1000.5).eq(2).and(RATING.eq(Rating.R)))
        .filter("duration ge 60", DURATION.ge(60))
        .filter("ceiling(duration div 60.0) eq 2", HOURS.ceiling().eq(2))
        .filter("floor(duration div 60.0) eq 2", HOURS.floor().eq(2))
        .filter("round(duration div 60.0) eq 2", HOURS.round().eq(2));
  }

  private static void truths() {
    ALL.filter("bestPictureWinner eq true", BEST_PICTURE_WINNER.isTrue())
        .filter("bestPictureWinner eq false", BEST_PICTURE_WINNER.isFalse())
        .filter("bestPictureWinner ne true", BEST_PICTURE_WINNER.ne(true))
        .filter("bestPictureWinner ne false", BEST_PICTURE_WINNER.ne(false))
        .filter("not(bestPictureWinner eq true)", BEST_PICTURE_WINNER.isTrue().not())
        .filter("not(bestPictureWinner eq false)", BEST_PICTURE_WINNER.isFalse().not())
        .filter("not(bestPictureWinner ne true)", BEST_PICTURE_WINNER.ne(true).not())
        .filter("not(bestPictureWinner ne false)", BEST_PICTURE_WINNER.ne(false).not())
        .filter(
            "bestPictureWinner eq true and ceiling(duration div 60.0) eq 2",
            BEST_PICTURE_WINNER.isTrue().and(HOURS.ceiling().eq(2)))
        .filter(
            "bestPictureWinner eq true and floor(duration div 60.0) eq 2",
            BEST_PICTURE_WINNER.isTrue().and(HOURS.floor().eq(2)))
        .filter(
            "bestPictureWinner eq true and round(duration div 60.0) eq 2",
            BEST_PICTURE_WINNER.isTrue().and(HOURS.round().eq(2)));
  }

  private static void texts() {
    ALL.filter("rating eq 'R'", RATING.eq(Rating.R))
        .filter("rating eq 'Unrated'", RATING.eq(Rating.Unrated))
        .filter("rating ne 'PG13'", RATING.ne(Rating.PG13))
        .filter("endswith(title, 'er')", TITLE.endsWith("er"))
        .filter("endswith(tolower(title), 'er')", TITLE.lower().endsWith("er"))
        .filter("endswith(toupper(title), 'ER')", TITLE.upper().endsWith("ER"))
        .filter("startswith(tolower(title), 'the')", TITLE.lower().startsWith("the"))
        .filter("startswith(toupper(title), 'THE')", TITLE.upper().startsWith("THE"));
  }

  private static void dates() {
    ALL.filter(
            "releaseDate ge cast(1999-12-31,Edm.Date)",
            RELEASE_DATE.ge(LocalDate.parse("1999-12-31")))
        .filter(
            "releaseDate gt cast(1999-12-31,Edm.Date)",
            RELEASE_DATE.gt(LocalDate.parse("1999-12-31")))
        .filter(
            "releaseDate le cast(2000-01-01,Edm.Date)",
            RELEASE_DATE.le(LocalDate.parse("2000-01-01")))
        .filter(
            "releaseDate lt cast(2000-01-01,Edm.Date)",
            RELEASE_DATE.lt(LocalDate.parse("2000-01-01")))
        .filter(
            "releaseDate eq cast(1994-10-14,Edm.Date)",
            RELEASE_DATE.eq(LocalDate.parse("1994-10-14")))
        .filter(
            "releaseDate ge cast(1960-01-01,Edm.Date)",
            RELEASE_DATE.ge(LocalDate.parse("1960-01-01")))
        .filter("year(releaseDate) eq 1994", RELEASE_DATE.year().eq(1994))
        .filter("month(releaseDate) eq 11", RELEASE_DATE.month().eq(11))
        .filter("day(releaseDate) eq 1", RELEASE_DATE.day().eq(1));
  }

  private static void orders() {
    ALL.order("bestPictureWinner asc", BEST_PICTURE_WINNER.asc())
        .order("bestPictureWinner desc", BEST_PICTURE_WINNER.desc())
        .order("duration asc", DURATION.asc())
        .order("duration desc", DURATION.desc())
        .order("rating asc", RATING.asc())
        .order("rating desc", RATING.desc())
        .order("releaseDate asc", RELEASE_DATE.asc())
        .order("releaseDate desc", RELEASE_DATE.desc())
        .order("title asc", TITLE.asc())
        .order("title desc", TITLE.desc())
        .order("year asc", YEAR.asc())
        .order("year desc", YEAR.desc())
        .order("year asc,title asc", YEAR.asc(), TITLE.asc())
        .order("year asc,title desc", YEAR.asc(), TITLE.desc())
        .order("year desc,title asc", YEAR.desc(), TITLE.asc())
        .order("year desc,title desc", YEAR.desc(), TITLE.desc());
  }
}

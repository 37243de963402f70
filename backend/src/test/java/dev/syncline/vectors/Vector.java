package dev.syncline.vectors;

import dev.syncline.backend.query.Dialect;
import dev.syncline.backend.query.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A query, and what a server answered to it. */
record Vector(Dialect dialect, Map<String, Object> says) {

  private static final Page.Limits PAGES = new Page.Limits(100, 128_000);
  private static final Page.Limits SMALL_PAGES = new Page.Limits(25, 128_000);

  /** All vectors of a kind, which is {@code query}, {@code paging} or {@code error}. */
  static Stream<Vector> of(String kind) {
    return all().filter(vector -> vector.says().get("kind").equals(kind));
  }

  static Stream<Vector> all() {
    return Stream.concat(
        in("query-vectors-v3.json", Dialect.DATASYNC),
        in("query-vectors-zumo2.json", Dialect.ZUMO2));
  }

  private static Stream<Vector> in(String file, Dialect dialect) {
    return VectorFiles.list(file, "vectors").stream().map(says -> new Vector(dialect, says));
  }

  String query() {
    return (String) says.get("query");
  }

  /** The text of an option, such as {@code filter}; empty if it is not there. */
  String option(String name) {
    Matcher option = Pattern.compile("(?:^|&)\\$?" + name + "=([^&]*)").matcher(query());
    return option.find() ? option.group(1) : "";
  }

  /** The same on another page, or in other words. */
  Vector asking(String query) {
    Map<String, Object> other = new HashMap<>(says);
    other.put("query", query);
    return new Vector(dialect, other);
  }

  /** How many rows to leave out. */
  long skip() {
    return number("skip", 0);
  }

  /** How many rows are on a page at most. */
  long size() {
    return Math.min(number("top", limits().pageSize()), limits().pageSize());
  }

  private long number(String option, long otherwise) {
    String text = option(option);
    return text.isEmpty() ? otherwise : Long.parseLong(text);
  }

  Seed<?> seed() {
    if (dialect == Dialect.ZUMO2) {
      return Seed.ZUMO_MOVIES;
    }
    return switch ((String) says.getOrDefault("seed", "")) {
      case "kitchensink-dates" -> Seed.DATES;
      case "kitchensink-countries" -> Seed.COUNTRIES;
      case "softdelete rating==R" -> Seed.MOVIES_WITHOUT_R;
      default -> Seed.MOVIES;
    };
  }

  Page.Limits limits() {
    return "pagedmovies".equals(says.get("table")) ? SMALL_PAGES : PAGES;
  }

  @Override
  public String toString() {
    return dialect + " " + says.get("table") + "?" + query();
  }
}

package dev.syncline.sync;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions that a {@link FakeServer} understands: comparisons, and, or, not, brackets. */
final class ServerFilter {

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(datetimeoffset'[^']*'|'(?:[^']|'')*'|[()]|[^\\s()]+)");

  private final Matcher tokens;
  private String token;

  private ServerFilter(String text) {
    tokens = TOKEN.matcher(text);
    advance();
  }

  static Predicate<Map<String, Object>> parse(String text) {
    ServerFilter filter = new ServerFilter(text);
    Predicate<Map<String, Object>> parsed = filter.or();
    if (filter.token != null) {
      throw new IllegalArgumentException("Unexpected " + filter.token + " in " + text);
    }
    return parsed;
  }

  private String advance() {
    String old = token;
    token = tokens.lookingAt() ? tokens.group(1) : null;
    if (token != null) {
      tokens.region(tokens.end(), tokens.regionEnd());
    }
    return old;
  }

  private Predicate<Map<String, Object>> or() {
    Predicate<Map<String, Object>> left = and();
    while (Objects.equals(token, "or")) {
      advance();
      left = left.or(and());
    }
    return left;
  }

  private Predicate<Map<String, Object>> and() {
    Predicate<Map<String, Object>> left = primary();
    while (Objects.equals(token, "and")) {
      advance();
      left = left.and(primary());
    }
    return left;
  }

  private Predicate<Map<String, Object>> primary() {
    if (token.equals("not")) {
      advance();
      return primary().negate();
    }
    if (token.equals("(")) {
      advance();
      Predicate<Map<String, Object>> inner = or();
      if (!Objects.equals(advance(), ")")) {
        throw new IllegalArgumentException("A bracket is not closed");
      }
      return inner;
    }
    String field = advance();
    String operator = advance();
    Object value = literal(advance());
    return row -> holds(row.get(field), operator, value);
  }

  private static Object literal(String text) {
    if (text.startsWith("datetimeoffset'")) {
      return Instant.parse(text.substring("datetimeoffset'".length(), text.length() - 1));
    }
    if (text.startsWith("'")) {
      return text.substring(1, text.length() - 1).replace("''", "'");
    }
    return text.equals("null") ? null : Long.valueOf(text);
  }

  @SuppressWarnings("unchecked")
  private static boolean holds(Object here, String operator, Object value) {
    if (value == null) {
      return operator.equals("eq") == (here == null);
    }
    if (here == null) {
      return false;
    }
    int order = ((Comparable<Object>) here).compareTo(value);
    return switch (operator) {
      case "eq" -> order == 0;
      case "ne" -> order != 0;
      case "gt" -> order > 0;
      case "ge" -> order >= 0;
      case "lt" -> order < 0;
      case "le" -> order <= 0;
      default -> throw new IllegalArgumentException("No operator " + operator);
    };
  }
}

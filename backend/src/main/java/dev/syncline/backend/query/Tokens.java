package dev.syncline.backend.query;

import dev.syncline.backend.query.Token.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a filter into tokens, one ahead of the parser. */
final class Tokens {

  /** The literals of OData 4 that have no quotes; the first that fits is meant. */
  private static final List<Bare> BARE =
      List.of(
          new Bare(Kind.GUID, "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"),
          new Bare(
              Kind.MOMENT,
              "\\d{4}-\\d{2}-\\d{2}"
                  + "(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?"),
          new Bare(Kind.TIME, "\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?"));

  private static final Pattern NUMBER =
      Pattern.compile("[0-9]++(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+[LlFfMmDd]?+");

  private final String text;
  private final Dialect dialect;
  private int at;
  private Token next;

  private record Bare(Kind kind, Pattern pattern) {
    Bare(Kind kind, String pattern) {
      this(kind, Pattern.compile(pattern));
    }
  }

  Tokens(String text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
    this.next = read();
  }

  Token peek() {
    return next;
  }

  Token take() {
    Token taken = next;
    next = read();
    return taken;
  }

  /** Takes the next token if it is of this kind, and says whether it was. */
  boolean takes(Kind kind) {
    boolean there = next.is(kind);
    if (there) {
      take();
    }
    return there;
  }

  /** Takes the next token, which must be of this kind. */
  Token require(Kind kind, String expected) {
    if (!next.is(kind)) {
      throw QueryException.at(next.index(), expected);
    }
    return take();
  }

  private Token read() {
    while (current() == ' ' || current() == '\t') {
      at++;
    }
    int start = at;
    char first = current();
    if (start == text.length()) {
      return new Token(Kind.END, "", start);
    }
    Token bare = dialect == Dialect.DATASYNC && isWordPart(first) ? bare(start) : null;
    if (bare != null) {
      return bare;
    }
    if (isDigit(first)) {
      return number(start);
    }
    if (isLetter(first)) {
      return name(start);
    }
    if (first == '\'') {
      return new Token(Kind.TEXT, quoted(), start);
    }
    at++;
    return new Token(markKind(first), String.valueOf(first), start);
  }

  private static Kind markKind(char mark) {
    return switch (mark) {
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      case ',' -> Kind.COMMA;
      default -> Kind.MARK;
    };
  }

  private @Nullable Token bare(int start) {
    for (Bare bare : BARE) {
      String literal = matching(bare.pattern(), start);
      if (literal != null) {
        return new Token(bare.kind(), literal, start);
      }
    }
    return null;
  }

  private Token number(int start) {
    String number = matching(NUMBER, start);
    if (number == null) {
      throw QueryException.at(
          start, "Malformed number. A number is digits, perhaps with a point between them");
    }
    return new Token(Kind.NUMBER, number, start);
  }

  /** What the pattern finds here, if no further letter, digit or point follows; moves behind it. */
  private @Nullable String matching(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    if (isWordPart(current()) || current() == '.') {
      at = start;
      return null;
    }
    return matcher.group();
  }

  private Token name(int start) {
    while (isWordPart(current()) || current() == '-' || current() == '.') {
      at++;
    }
    String name = text.substring(start, at);
    return current() == '\'' ? prefixed(name, start) : new Token(Kind.NAME, name, start);
  }

  private Token prefixed(String prefix, int start) {
    Kind kind = dialect == Dialect.ZUMO2 ? ofZumo2(prefix) : ofDatasync(prefix);
    if (kind == null) {
      throw QueryException.at(
          start,
          "There are no literals %s'…'. Write %s, %s or %s"
              .formatted(
                  QueryException.shortened(prefix),
                  ValueType.INSTANT.example(dialect),
                  ValueType.DATE.example(dialect),
                  ValueType.TEXT.example(dialect)));
    }
    return new Token(kind, quoted(), start);
  }

  private static @Nullable Kind ofZumo2(String prefix) {
    return switch (prefix) {
      case "datetime", "datetimeoffset" -> Kind.MOMENT;
      case "time" -> Kind.TIME;
      case "guid" -> Kind.GUID;
      default -> null;
    };
  }

  private static @Nullable Kind ofDatasync(String prefix) {
    return prefix.equals("duration") ? Kind.DURATION : null;
  }

  /** What stands between quotes, of which two in a row are one. */
  private String quoted() {
    int start = at;
    StringBuilder value = new StringBuilder();
    do {
      int end = text.indexOf('\'', at + 1);
      if (end < 0) {
        throw QueryException.at(start, "Text without an end. A quote in a text is written twice");
      }
      value.append(text, at == start ? at + 1 : at, end);
      at = end + 1;
    } while (current() == '\'');
    return value.toString();
  }

  /** The character to be read; 0, which no filter may hold outside of quotes, at the end. */
  private char current() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '@';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

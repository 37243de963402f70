package dev.syncline.backend.query;

import dev.syncline.backend.query.Token.Kind;

/** Splits a filter into tokens, one ahead of the parser. */
final class Tokens {

  private final String text;
  private int at;
  private Token next;

  Tokens(String text) {
    this.text = text;
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

  private Token read() {
    while (current() == ' ' || current() == '\t') {
      at++;
    }
    int start = at;
    char first = current();
    if (start == text.length()) {
      return new Token(Kind.END, "", start);
    }
    if (isLetter(first)) {
      return name(start);
    }
    if (isDigit(first)) {
      return number(start);
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
      default -> Kind.MARK;
    };
  }

  private Token name(int start) {
    while (isLetter(current()) || isDigit(current()) || current() == '-') {
      at++;
    }
    String name = text.substring(start, at);
    return current() == '\'' ? marked(name, start) : new Token(Kind.NAME, name, start);
  }

  /** A literal whose kind stands before its quotes. */
  private Token marked(String kind, int start) {
    return switch (kind) {
      case "datetime", "datetimeoffset" -> new Token(Kind.INSTANT, quoted(), start);
      default -> throw QueryException.at(start, "Literal " + kind + "'..' is not supported");
    };
  }

  /** What stands between quotes, of which two in a row are one. */
  private String quoted() {
    int start = at;
    StringBuilder value = new StringBuilder();
    do {
      int end = text.indexOf('\'', at + 1);
      if (end < 0) {
        throw QueryException.at(start, "Text without an end");
      }
      value.append(text, at == start ? at + 1 : at, end);
      at = end + 1;
    } while (current() == '\'');
    return value.toString();
  }

  /** Digits, fraction and exponent; the letter of a type is read but not kept. */
  private Token number(int start) {
    digits();
    if (current() == '.') {
      at++;
      digits();
    }
    if (current() == 'e' || current() == 'E') {
      at++;
      if (current() == '+' || current() == '-') {
        at++;
      }
      digits();
    }
    int end = at;
    if ("LlFfMmDd".indexOf(current()) >= 0) {
      at++;
    }
    if (isLetter(current()) || isDigit(current()) || current() == '.') {
      throw QueryException.at(start, "Malformed number");
    }
    return new Token(Kind.NUMBER, text.substring(start, end), start);
  }

  private void digits() {
    if (!isDigit(current())) {
      throw QueryException.at(at, "Digit expected");
    }
    while (isDigit(current())) {
      at++;
    }
  }

  /** The character to be read; 0, which no filter may hold outside of quotes, at the end. */
  private char current() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '@';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

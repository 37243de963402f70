package dev.syncline.schema;

import java.time.DateTimeException;

/** Reads ASCII digits and marks from a date or time, left to right. */
final class Digits {

  private final CharSequence text;
  private int at;

  Digits(CharSequence text) {
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The next character, which stays where it is; 0 at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  boolean nextIsDigit() {
    char next = peek();
    return next >= '0' && next <= '9';
  }

  void expect(char mark) {
    if (peek() != mark) {
      throw malformed();
    }
    at++;
  }

  /** The number that the next {@code count} digits make. */
  int next(int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      number = number * 10 + nextDigit();
    }
    return number;
  }

  int nextDigit() {
    if (!nextIsDigit()) {
      throw malformed();
    }
    return text.charAt(at++) - '0';
  }

  DateTimeException malformed() {
    return new DateTimeException("Unexpected at character " + at + " of '" + text + "'");
  }
}

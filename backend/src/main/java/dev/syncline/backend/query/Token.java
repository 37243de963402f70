package dev.syncline.backend.query;

/**
 * A word, mark or literal of a filter.
 *
 * @param text the word, or what a literal says without its quotes
 * @param index where it begins
 */
record Token(Kind kind, String text, int index) {

  enum Kind {
    NAME,
    TEXT,
    NUMBER,
    /** A date, with or without a time of day. */
    MOMENT,
    /** A time of day, or one as a duration since midnight. */
    TIME,
    DURATION,
    GUID,
    OPEN,
    CLOSE,
    COMMA,
    MARK,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }
}

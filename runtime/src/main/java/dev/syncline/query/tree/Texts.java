package dev.syncline.query.tree;

/** What SQLite makes of texts, counted in code points. */
final class Texts {

  private Texts() {}

  static int length(String text) {
    String seen = untilNul(text);
    return seen.codePointCount(0, seen.length());
  }

  /**
   * @param values the text, where to begin, and how many code points at most if that is given
   */
  static String substring(Object[] values) {
    String text = untilNul((String) values[0]);
    int start = skip(text, 0, (Long) values[1]);
    return values.length == 2
        ? text.substring(start)
        : text.substring(start, skip(text, start, (Long) values[2]));
  }

  static long indexOf(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? -1 : text.codePointCount(0, index);
  }

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(start, end);
  }

  static String replace(String text, String part, String replacement) {
    boolean nowhere = part.isEmpty() || part.charAt(0) == '\0';
    return nowhere ? text : text.replace(part, replacement);
  }

  private static int skip(String text, int from, long codePoints) {
    int left = text.codePointCount(from, text.length());
    return text.offsetByCodePoints(from, (int) Math.min(codePoints, left));
  }

  private static String untilNul(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}

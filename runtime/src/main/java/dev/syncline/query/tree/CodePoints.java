package dev.syncline.query.tree;

/**
 * Texts by code point, the first at 0. As SQLite has it, a text ends at a U+0000 where it is
 * measured or a part of it is taken.
 */
public final class CodePoints {

  private CodePoints() {}

  /** How many there are. */
  public static long length(String text) {
    String seen = untilNul(text);
    return seen.codePointCount(0, seen.length());
  }

  /** Where the part is for the first time, or -1. */
  public static long indexOf(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? -1 : text.codePointCount(0, index);
  }

  /** What of the text lies from the start on, so far; both may reach beyond it. */
  public static String substring(String text, long start, long length) {
    String seen = untilNul(text);
    long all = length(seen);
    long from = Math.min(Math.max(start, 0), all);
    long end = start > 0 && length > all - from ? all : Math.min(start + length, all);
    return from >= end ? "" : seen.substring(offset(seen, from), offset(seen, end));
  }

  /** The text with each such part replaced; nothing, or U+0000 and more, is nowhere. */
  public static String replace(String text, String part, String replacement) {
    return untilNul(part).isEmpty() ? text : text.replace(part, replacement);
  }

  private static int offset(String text, long points) {
    return text.offsetByCodePoints(0, (int) points);
  }

  private static String untilNul(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}

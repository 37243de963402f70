package dev.syncline.backend.query;

/** Texts by code point, the first at 0, as databases count them, too; not by halves of pairs. */
final class CodePoints {

  private CodePoints() {}

  static long length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Where the part is for the first time, or -1. */
  static long indexOf(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? -1 : text.codePointCount(0, index);
  }

  /** What of the text lies from the start on, so far; both may reach beyond it. */
  static String substring(String text, long start, long length) {
    long all = length(text);
    long from = Math.min(Math.max(start, 0), all);
    long end = start > 0 && length > all - from ? all : start + length;
    return from >= end ? "" : text.substring(offset(text, from), offset(text, Math.min(end, all)));
  }

  /** The text with each such part replaced; an empty one is nowhere. */
  static String replace(String text, String part, String replacement) {
    return part.isEmpty() ? text : text.replace(part, replacement);
  }

  private static int offset(String text, long points) {
    return text.offsetByCodePoints(0, (int) points);
  }
}

package dev.syncline.queue;

import dev.syncline.error.RowException;
import dev.syncline.error.RowException.Reason;

/** What may identify a row. The rules are the protocol's: an id is a segment of a URL's path. */
final class RowIds {

  private static final int LONGEST = 255;
  private static final String FORBIDDEN = "\"+/?\\`";

  private RowIds() {}

  static void require(String table, String id) {
    if (id.codePoints().allMatch(Character::isWhitespace)) {
      throw refused(table, id, "is blank");
    }
    if (id.length() > LONGEST) {
      throw refused(table, id, "has more than " + LONGEST + " characters");
    }
    if (id.equals(".") || id.equals("..")) {
      throw refused(table, id, "means a folder in a path");
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (Character.isISOControl(c)) {
        throw refused(table, id, "has a control character");
      }
      if (FORBIDDEN.indexOf(c) >= 0) {
        throw refused(table, id, "has the character " + c);
      }
    }
  }

  private static RowException refused(String table, String id, String why) {
    String message =
        String.format("The id \"%s\" for table %s %s. Give another, or none.", id, table, why);
    return new RowException(Reason.INVALID, table, id, message);
  }
}

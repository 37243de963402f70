package dev.syncline.backend.table;

import dev.syncline.schema.Texts;

/** Which texts are ids: those that survive a path, a quoted tag and every client. */
public final class ItemId {

  private static final int LONGEST = 255;
  private static final String FORBIDDEN = "\"+/?\\`";

  private ItemId() {}

  /** Whether a row may have this id. */
  public static boolean isLegal(String id) {
    return !id.isBlank()
        && id.length() <= LONGEST
        && !id.equals(".")
        && !id.equals("..")
        && id.chars().noneMatch(ItemId::isForbidden)
        && Texts.wellFormed(id).equals(id);
  }

  private static boolean isForbidden(int character) {
    return Character.isISOControl(character) || FORBIDDEN.indexOf(character) >= 0;
  }
}

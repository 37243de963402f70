package dev.syncline.schema;

/** What holds of any text, whatever its script. */
public final class Texts {

  private static final char REPLACEMENT = '\ufffd';

  private Texts() {}

  /** Whether every surrogate has its other half, so that UTF-8 can carry the text. */
  public static boolean isWellFormed(String text) {
    return firstLoneSurrogate(text, 0) < 0;
  }

  /**
   * The text with U+FFFD for each surrogate without its other half; the same text if there is none.
   */
  public static String wellFormed(String text) {
    int lone = firstLoneSurrogate(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (; lone >= 0; lone = firstLoneSurrogate(text, lone + 1)) {
      mended.setCharAt(lone, REPLACEMENT);
    }
    return mended.toString();
  }

  private static int firstLoneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!startsPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean startsPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}

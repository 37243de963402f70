package dev.syncline.backend.query;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant by a word that is none. */
final class Suggestion {

  private static final int LONGEST = 40;

  private Suggestion() {}

  /** A question that proposes the nearest of the known words or, if none is near, all of them. */
  static String among(Collection<String> known, String word) {
    String nearest = nearest(known, word);
    return nearest == null
        ? "Known are " + String.join(", ", known)
        : "Did you mean " + nearest + "?";
  }

  /** The known word with the fewest letters to change; null if that is a third of them or more. */
  static @Nullable String nearest(Collection<String> known, String word) {
    String nearest = null;
    int fewest = word.length() > LONGEST ? 0 : (word.length() + 2) / 3 + 1;
    for (String candidate : known) {
      int changes = distance(candidate.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (changes < fewest) {
        fewest = changes;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** How many letters have to be put in, left out or replaced (Levenshtein). */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}

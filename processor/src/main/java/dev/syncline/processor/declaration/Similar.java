package dev.syncline.processor.declaration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares names with those that may have been meant. */
public final class Similar {

  private Similar() {}

  /** The one that is most like the name, if it is so much like it that it may have been meant. */
  public static Optional<String> to(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(it -> isLike(name, it))
        .min(Comparator.comparingInt(it -> distance(name, it)));
  }

  /** Whether one letter is wrong, or two have changed places. Case does not count. */
  public static boolean isSlip(String name, String meant) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = meant.toLowerCase(Locale.ROOT);
    int distance = distance(one, two);
    return distance < 2 || (distance == 2 && letters(one).equals(letters(two)));
  }

  private static List<Integer> letters(String name) {
    return name.chars().sorted().boxed().toList();
  }

  private static boolean isLike(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    int longer = Math.max(one.length(), two.length());
    return (!one.isEmpty() && two.contains(one))
        || (!two.isEmpty() && one.contains(two))
        || distance(one, two) * 2 <= longer;
  }

  /** How many letters have to be added, left out or changed. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

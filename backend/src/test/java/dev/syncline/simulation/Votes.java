package dev.syncline.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Adds up what users have added to a number that rules merge. Where a row was deleted, made twice
 * or in conflict, it cannot be told what the sum ought to be.
 */
final class Votes {

  private final Map<RowKey, Long> sums = new HashMap<>();
  private final Set<RowKey> tainted = new HashSet<>();

  /** Votes to add, hardly ever as many as before. */
  long some(Chance chance) {
    return 1000L + chance.below(1_000_000_000);
  }

  void inserted(Item item, boolean known) {
    if (item.values().containsKey("votes") && (known || sums.containsKey(item.key()))) {
      tainted.add(item.key());
    }
  }

  void add(RowKey row, long more) {
    sums.merge(row, more, Long::sum);
  }

  void taint(RowKey row) {
    tainted.add(row);
  }

  /** Every vote counts once. */
  void check(Item row) {
    long expected = sums.getOrDefault(row.key(), 0L);
    if (!tainted.contains(row.key()) && !row.get("votes").equals(expected)) {
      throw new BrokenPromise("P1", "the votes of " + row + " are not " + expected);
    }
  }
}

package dev.syncline.simulation;

import java.util.Map;
import java.util.TreeMap;

/** How often each fault and each act of a user has happened. */
final class Mix {

  private final Map<String, Long> counts = new TreeMap<>();

  void count(String what) {
    counts.merge(what, 1L, Long::sum);
  }

  void add(Mix other) {
    other.counts.forEach((what, times) -> counts.merge(what, times, Long::sum));
  }

  Map<String, Long> counts() {
    return counts;
  }
}

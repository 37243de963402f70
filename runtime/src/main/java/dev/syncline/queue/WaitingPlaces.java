package dev.syncline.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which operation waits for which, by their places: each for one at a time. */
final class WaitingPlaces {

  private final Map<Long, Long> waiting = new HashMap<>();
  private final Map<Long, List<Long>> behind = new HashMap<>();
  private final Map<Long, Set<Long>> broken = new HashMap<>();

  boolean contains(long place) {
    return waiting.containsKey(place);
  }

  /** Whether the one is not to wait for the other, since the other waits for it. */
  boolean isBroken(long place, long other) {
    return broken.getOrDefault(place, Set.of()).contains(other);
  }

  /** Which one it waits for. */
  long next(long place) {
    return Objects.requireNonNull(waiting.get(place));
  }

  /**
   * Lets the one wait for the other.
   *
   * @return those that wait for each other in a circle now; none if they do not
   */
  List<Long> add(Long place, Long other) {
    boolean mayBeCircle = behind.containsKey(place) && waiting.containsKey(other);
    waiting.put(place, other);
    behind.computeIfAbsent(other, it -> new ArrayList<>(1)).add(place);
    return mayBeCircle && leadsTo(place, other) ? circle(place) : List.of();
  }

  private boolean leadsTo(long goal, long from) {
    Long at = from;
    while (at != null && at != goal) {
      at = waiting.get(at);
    }
    return at != null;
  }

  private List<Long> circle(long any) {
    List<Long> places = new ArrayList<>();
    places.add(any);
    for (long at = next(any); at != any; at = next(at)) {
      places.add(at);
    }
    return places;
  }

  /** Lets it wait no more. */
  void remove(long place) {
    waiting.remove(place);
  }

  /** Lets it wait no more, nor again for the same. */
  void breakAt(long place) {
    broken.computeIfAbsent(place, it -> new HashSet<>()).add(next(place));
    remove(place);
  }

  /** Those that have waited for this one, and do no more. */
  List<Long> release(long place) {
    List<Long> released = new ArrayList<>();
    for (Long one : behind.getOrDefault(place, List.of())) {
      // One of a circle that was opened waits for another, or for none.
      if (waiting.remove(one, place)) {
        broken.remove(one); // the circle may be open by now
        released.add(one);
      }
    }
    behind.remove(place);
    return released;
  }
}

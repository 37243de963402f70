package dev.syncline.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Sorts by as few moves as there can be: those things stay that are the most which stand in order
 * already, and each other one is put behind the one that it follows. Takes n log n steps.
 */
final class Moves {

  /**
   * One thing is taken out and put back.
   *
   * @param number which thing, in the order that is wanted
   */
  record Move(int number, int from, int to) {}

  private final int[] places;
  private final Places standing;

  private Moves(int[] places) {
    this.places = places;
    this.standing = new Places(places.length);
  }

  /**
   * The moves, one after another.
   *
   * @param origins where each thing stood, in the order that is wanted: any numbers, none twice
   */
  static List<Move> toSort(int[] origins) {
    BitSet staying = longestRise(origins);
    return staying.cardinality() == origins.length
        ? List.of()
        : new Moves(withoutGaps(origins)).all(staying);
  }

  private static int[] withoutGaps(int[] origins) {
    int[] sorted = origins.clone();
    Arrays.sort(sorted);
    return Arrays.stream(origins).map(origin -> Arrays.binarySearch(sorted, origin)).toArray();
  }

  private List<Move> all(BitSet staying) {
    List<Move> moves = new ArrayList<>();
    int behind = Places.START;
    for (int i = 0; i < places.length; i++) {
      if (staying.get(i)) {
        behind = places[i];
      } else {
        int from = standing.takeFrom(places[i]);
        moves.add(new Move(i, from, standing.putBehind(behind)));
      }
    }
    return moves;
  }

  /** The positions of the most numbers that rise from the first to the last of them. */
  private static BitSet longestRise(int[] numbers) {
    int[] ends = new int[numbers.length]; // of the rises of each length, the least last number's
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int shorter = shorter(numbers, ends, length, numbers[i]);
      previous[i] = shorter == 0 ? -1 : ends[shorter - 1];
      ends[shorter] = i;
      length = Math.max(length, shorter + 1);
    }
    BitSet rise = new BitSet(numbers.length);
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      rise.set(i);
    }
    return rise;
  }

  /** How long the longest rise is that the number can go on. */
  private static int shorter(int[] numbers, int[] ends, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[ends[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * How many things stand at and behind each place. Those that were put behind one count with it,
   * and with {@link #START} if they were put before all. Sums are kept in a binary indexed tree.
   */
  private static final class Places {

    static final int START = -1;

    private final int[] tree;

    Places(int count) {
      tree = new int[count + 2];
      for (int place = 0; place < count; place++) {
        add(place, 1);
      }
    }

    /** Takes away the one thing that stands at the place, and tells its position. */
    int takeFrom(int place) {
      add(place, -1);
      return upTo(place);
    }

    /** Puts a thing behind all that count with the place, and tells its position. */
    int putBehind(int place) {
      int position = upTo(place);
      add(place, 1);
      return position;
    }

    private void add(int place, int things) {
      for (int i = place + 2; i < tree.length; i += i & -i) {
        tree[i] += things;
      }
    }

    private int upTo(int place) {
      int sum = 0;
      for (int i = place + 2; i > 0; i -= i & -i) {
        sum += tree[i];
      }
      return sum;
    }
  }
}

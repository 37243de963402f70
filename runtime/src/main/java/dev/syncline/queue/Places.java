package dev.syncline.queue;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of places in the outbox: a bit for each, whether they lie close together or far apart. */
final class Places {

  private static final int BITS = 12;

  private final Map<Long, BitSet> blocks = new HashMap<>();

  void add(long place) {
    blocks.computeIfAbsent(place >> BITS, it -> new BitSet()).set(within(place));
  }

  boolean contains(long place) {
    BitSet block = blocks.get(place >> BITS);
    return block != null && block.get(within(place));
  }

  private static int within(long place) {
    return (int) (place & ((1 << BITS) - 1));
  }
}

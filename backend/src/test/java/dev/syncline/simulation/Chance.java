package dev.syncline.simulation;

import java.util.List;
import java.util.Random;

/** Decides everything that is left open, by the seed. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A source of its own, for code that asks as often as it likes. */
  Random fork() {
    return new Random(random.nextLong());
  }
}

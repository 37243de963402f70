package dev.syncline.agreement;

import java.util.stream.LongStream;

/**
 * The seeds of a test: so many, or as many as {@code -Dsyncline.seeds} says, or the one of {@code
 * -Dsyncline.seed}, with which what failed can be seen again.
 */
final class Seeds {

  private Seeds() {}

  static LongStream of(int count) {
    Long only = Long.getLong("syncline.seed");
    return only == null
        ? LongStream.rangeClosed(1, Integer.getInteger("syncline.seeds", count))
        : LongStream.of(only);
  }

  /** Replays one seed of one test. */
  static String property(long seed) {
    return "-Dsyncline.seed=" + seed;
  }
}

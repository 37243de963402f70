package dev.syncline;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a test with many random generators, and names the one that made it fail. */
public final class Seeds {

  private static final String PROPERTY = "syncline.seed";
  private static final long FIRST = 1;

  private Seeds() {}

  /** Runs the test with as many seeds, or with the one of {@code -Dsyncline.seed}. */
  public static void forEach(int count, Consumer<Random> test) {
    Long only = Long.getLong(PROPERTY);
    long first = only == null ? FIRST : only;
    long last = only == null ? FIRST + count - 1 : only;
    for (long seed = first; seed <= last; seed++) {
      try {
        test.accept(new Random(seed));
      } catch (RuntimeException | Error e) {
        throw new AssertionError(
            "Failed with -D" + PROPERTY + "=" + seed + ": " + e.getMessage(), e);
      }
    }
  }
}

package dev.syncline.sync;

import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How long to leave a server alone that said "later": longer each time, never the same for two
 * devices.
 */
final class Backoff {

  /** How often a request is sent before a push gives up for now. */
  static final int MOST_ATTEMPTS = 4;

  private static final long FIRST_MILLIS = 250;

  /** The longest pause within a push. */
  static final long LONGEST_MILLIS = 30_000;

  private final Random random;

  Backoff(Random random) {
    this.random = random;
  }

  /** Whether a server asks for more time than a push waits. */
  static boolean isTooLong(@Nullable Duration retryAfter) {
    return retryAfter != null && retryAfter.toMillis() > LONGEST_MILLIS;
  }

  /**
   * The pause before the next attempt, in milliseconds.
   *
   * @param attempt how many were made, from 1
   * @param retryAfter what the server asked for, not too long, or null
   */
  long millis(int attempt, @Nullable Duration retryAfter) {
    long doubled = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt - 1, 20));
    long jittered = doubled / 2 + random.nextInt((int) doubled / 2 + 1);
    long asked = retryAfter == null ? 0 : retryAfter.toMillis();
    return Math.max(jittered, asked);
  }
}

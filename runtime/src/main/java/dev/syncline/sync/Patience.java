package dev.syncline.sync;

import dev.syncline.queue.Operation;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Until when the server asked to be left alone ({@code Retry-After}): by every push and pull of the
 * client, whichever it said so to. Safe for any number of threads. A clock that is set back cannot
 * make it longer than the longest back-off.
 */
final class Patience {

  private final Clock clock;
  private long until;

  Patience(Clock clock) {
    this.clock = clock;
  }

  /** The server asks for this much time, or for none in particular. */
  synchronized void asked(@Nullable Duration time) {
    if (time != null) {
      until = clock.millis() + Math.min(time.toMillis(), Operation.LONGEST_BACKOFF_MILLIS);
    }
  }

  /** How much of it is left, in milliseconds; 0 if the server may be asked. */
  synchronized long left() {
    long left = until - clock.millis();
    return left > Operation.LONGEST_BACKOFF_MILLIS ? 0 : Math.max(0, left);
  }
}

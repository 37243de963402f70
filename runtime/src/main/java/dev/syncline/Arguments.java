package dev.syncline;

import java.time.Duration;
import java.util.Objects;

/** What a builder is told, seen to when it is told. */
final class Arguments {

  private Arguments() {}

  static <V> V named(V argument, String name) {
    return Objects.requireNonNull(argument, () -> name + "(null): leave it out, or say one");
  }

  static Duration positive(Duration timeout, String name) {
    if (named(timeout, "timeouts").toMillis() < 1) {
      throw new IllegalArgumentException(
          "The time to " + name + " has to be a millisecond or more, not " + timeout);
    }
    return timeout;
  }
}

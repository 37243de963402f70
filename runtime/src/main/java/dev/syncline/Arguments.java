package dev.syncline;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a builder is told, seen to when it is told. */
final class Arguments {

  private Arguments() {}

  static <V> V named(V argument, String name) {
    return Objects.requireNonNull(argument, () -> name + "(null): leave it out, or say one");
  }

  /** What cannot be left out, when all has been said. */
  static <V> V required(@Nullable V argument, String what) {
    if (argument == null) {
      throw new IllegalStateException("The client needs " + what);
    }
    return argument;
  }

  static Duration positive(Duration timeout, String name) {
    if (named(timeout, "timeouts").toMillis() < 1) {
      throw new IllegalArgumentException(
          "The time to " + name + " has to be a millisecond or more, not " + timeout);
    }
    return timeout;
  }

  /**
   * A number from 1 to the most.
   *
   * @param message has room for the most and for the number
   */
  static int within(int most, int number, String message) {
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(String.format(message, most, number));
    }
    return number;
  }

  /** Where a server is, below which its paths are put. */
  static URI endpoint(URI address) {
    String scheme = named(address, "endpoint").getScheme();
    boolean isHttp = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    boolean isPlace = address.getRawQuery() == null && address.getRawFragment() == null;
    if (!isHttp || address.getHost() == null || !isPlace) {
      throw new IllegalArgumentException(
          "The endpoint " + address + " is no address such as https://contoso.example");
    }
    return address;
  }

  static String userId(String id) {
    if (named(id, "user").trim().isEmpty()) {
      throw new IllegalArgumentException("A user's id cannot be blank");
    }
    return id;
  }
}

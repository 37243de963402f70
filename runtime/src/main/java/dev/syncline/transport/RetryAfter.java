package dev.syncline.transport;

import feign.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, 10.2.3) in seconds; its date form is not trusted. */
final class RetryAfter {

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  static @Nullable Duration of(Response response) {
    Collection<String> values =
        response.headers().getOrDefault("Retry-After", Collections.<String>emptyList());
    for (String value : values) {
      String seconds = value.trim();
      if (seconds.matches("[0-9]{1," + MOST_DIGITS + "}")) {
        return Duration.ofSeconds(Long.parseLong(seconds));
      }
    }
    return null;
  }
}

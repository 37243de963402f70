package dev.syncline.transport;

import feign.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date, which is understood by the
 * server's own clock ({@code Date}) where it tells that, since this device's may be wrong.
 */
final class RetryAfter {

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  static @Nullable Duration of(Response response) {
    String value = header(response, "Retry-After").orElse("");
    if (value.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Instant until = date(value);
    return until == null ? null : between(now(response), until);
  }

  private static Instant now(Response response) {
    Instant told = date(header(response, "Date").orElse(""));
    return told == null ? Instant.now() : told;
  }

  private static Duration between(Instant now, Instant until) {
    return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }

  private static @Nullable Instant date(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static Optional<String> header(Response response, String name) {
    return response.headers().getOrDefault(name, Collections.emptyList()).stream()
        .map(String::trim)
        .findFirst();
  }
}

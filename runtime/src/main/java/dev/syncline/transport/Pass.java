package dev.syncline.transport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The token of a request. No record, so that it is never printed. */
final class Pass {

  private final @Nullable String token;
  private final long renewals;

  /**
   * A pass.
   *
   * @param token the token, or null to go without
   * @param renewals how often tokens had been renewed when it was given
   */
  Pass(@Nullable String token, long renewals) {
    this.token = token;
    this.renewals = renewals;
  }

  @Nullable String token() {
    return token;
  }

  long renewals() {
    return renewals;
  }

  boolean hasTokenOf(Pass other) {
    return Objects.equals(token, other.token);
  }
}

package dev.syncline.transport;

import dev.syncline.error.SyncException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of asking for a new token: one, or a failure, or none. No record: never printed. */
final class Renewal {

  /** Before the first. */
  static final Renewal NONE = new Renewal(null, null, null);

  private final @Nullable String given;
  private final @Nullable String fresh;
  private final @Nullable SyncException failure;

  private Renewal(@Nullable String given, @Nullable String fresh, @Nullable SyncException failure) {
    this.given = given;
    this.fresh = fresh;
    this.failure = failure;
  }

  /**
   * An answer.
   *
   * @param given the authenticator's token before
   * @param fresh the new one, or null if there is none
   */
  static Renewal of(@Nullable String given, @Nullable String fresh) {
    return new Renewal(given, fresh, null);
  }

  static Renewal failed(@Nullable String given, SyncException why) {
    return new Renewal(given, null, why);
  }

  /** Whether the authenticator's token is still the one of before, so that this is the newest. */
  boolean follows(@Nullable String token) {
    return Objects.equals(token, given);
  }

  /** The token to send while the authenticator gives the one of before. */
  @Nullable String orElse(@Nullable String token) {
    return fresh == null ? token : fresh;
  }

  void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }
}

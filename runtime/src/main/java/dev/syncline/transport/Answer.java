package dev.syncline.transport;

import dev.syncline.schema.ServerRow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the server answered to the write of a row. */
public sealed interface Answer {

  /** It was carried out, and this is the row now. */
  record Stored(ServerRow row) implements Answer {}

  /**
   * It was carried out, and the answer had no row.
   *
   * @param version from a strong {@code ETag}, or null
   */
  record Done(@Nullable String version) implements Answer {}

  /**
   * Another writer was there first (409, 412).
   *
   * @param row what the server holds now, or null if the answer did not tell
   */
  record Conflicting(int status, @Nullable ServerRow row) implements Answer {}

  /** There is no such row (404, 410). */
  record Gone(int status) implements Answer {}

  /** No token, or one that is not valid any more (401). */
  record Unauthorized(String words) implements Answer {}

  /** It may work later (408, 429, 5xx). */
  record Unavailable(int status, @Nullable Duration retryAfter, String words) implements Answer {

    /**
     * Whether it may be the request that the server fails on, and not the server that is unwell.
     */
    public boolean isPerhapsTheRequest() {
      return status >= 500 && status != 503;
    }
  }

  /** It will not work as it is: any other status, or a body that is no row of the table. */
  record Refused(int status, String words) implements Answer {}
}

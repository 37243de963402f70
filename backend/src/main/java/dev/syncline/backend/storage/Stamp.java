package dev.syncline.backend.storage;

import dev.syncline.schema.InstantText;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/**
 * The version and the time of one change. Both come from counters in the database, moved on in the
 * transaction of the change itself, so they grow in the order in which changes are committed.
 *
 * @param version eight bytes in base64
 * @param time an instant in its stored spelling, with microseconds
 */
record Stamp(String version, String time) {

  static final String CREATE =
      "CREATE TABLE IF NOT EXISTS syncline_counters"
          + " (one INTEGER PRIMARY KEY CHECK (one = 1), version BIGINT NOT NULL,"
          + " micros BIGINT NOT NULL)";

  static final String FILL =
      "INSERT INTO syncline_counters VALUES (1, 0, -9000000000000000000) ON CONFLICT DO NOTHING";

  private static final String NEXT =
      "UPDATE syncline_counters SET version = version + 1, micros = max(micros + 1, ?)"
          + " RETURNING version, micros";

  /** The next stamp: the clock's time or, if that is not later, a microsecond after the last. */
  static Stamp next(Session session, InstantSource clock) {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    return session
        .query(NEXT, List.of(now), row -> of(row.getLong("version"), row.getLong("micros")))
        .get(0);
  }

  private static Stamp of(long version, long micros) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(version).array();
    Instant time = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    return new Stamp(Base64.getEncoder().encodeToString(bytes), InstantText.format(time));
  }
}

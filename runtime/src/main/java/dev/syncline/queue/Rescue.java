package dev.syncline.queue;

import dev.syncline.error.DamagedException;
import dev.syncline.error.StoreException;
import dev.syncline.queue.RescueFile.RescueFailure;
import dev.syncline.store.Account;
import dev.syncline.store.Driver;
import dev.syncline.store.FileCopy;
import dev.syncline.store.FileHeader;
import dev.syncline.store.SqlConnection;
import dev.syncline.store.SqlSession;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what waits in the outbox of a damaged file into a file beside it: each change as it is
 * stored, and the row that it is of. Reads a copy; the damaged file stays as it is.
 */
public final class Rescue {

  /** What the first line of a rescue file calls itself. */
  static final String FORMAT = "syncline rescue 1";

  private final Path file;
  private final Driver driver;

  public Rescue(Path file, Driver driver) {
    this.file = file;
    this.driver = driver;
  }

  /** The damage, with what was rescued before it is told. */
  public DamagedException of(DamagedException damage) {
    try (FileCopy copy = FileCopy.of(file)) {
      FileHeader.mend(copy.file());
      try (SqlConnection connection = driver.openReader(copy.file());
          RescueFile lines = new RescueFile(file, head(connection))) {
        return rescued(damage, connection, lines);
      }
    } catch (StoreException | RescueFailure e) {
      damage.addSuppressed(e);
      return told(damage, null, 0, "Nothing of it can be read.");
    }
  }

  private DamagedException rescued(
      DamagedException damage, SqlConnection connection, RescueFile lines) {
    new Salvage(connection, lines::add).run();
    Path rescue = lines.file();
    String what =
        rescue == null
            ? "No change was found that waited to be pushed."
            : String.format(
                "What waited to be pushed, as far as it can be read, is in %s: %s changes.",
                rescue, lines.count());
    return told(damage, rescue, lines.count(), what);
  }

  private DamagedException told(
      DamagedException damage, @Nullable Path rescue, int count, String what) {
    String message =
        String.format(
            "%s %s It was left as it is. Move it away with %s-wal and %s-shm, open a new one,"
                + " pull%s.",
            damage.getMessage(),
            what,
            file.getFileName(),
            file.getFileName(),
            rescue == null ? "" : ", and client.restore(rescueFile)");
    return new DamagedException(file, rescue, count, message, damage);
  }

  private static Map<String, @Nullable Object> head(SqlSession session) {
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("format", FORMAT);
    head.put("user", owner(session));
    return head;
  }

  private static @Nullable String owner(SqlSession session) {
    try {
      return Account.owner(session);
    } catch (StoreException unreadable) {
      return null;
    }
  }
}

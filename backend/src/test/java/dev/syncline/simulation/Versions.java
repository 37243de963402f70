package dev.syncline.simulation;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The newest version of each row that a device has had. */
final class Versions {

  private final String device;
  private final Map<RowKey, Long> newest = new HashMap<>();

  Versions(String device) {
    this.device = device;
  }

  /** What a push has brought, no page may take back. */
  void requireNoOlder(Item row) {
    if (row.version() == null) {
      return;
    }
    long version = ByteBuffer.wrap(Base64.getDecoder().decode(row.version())).getLong();
    if (newest.getOrDefault(row.key(), 0L) > version) {
      throw new BrokenPromise("P6", device + " has an older " + row);
    }
    newest.put(row.key(), version);
  }

  /** Others are gone, and perhaps begin anew. */
  void retain(Set<RowKey> rows) {
    newest.keySet().retainAll(rows);
  }
}

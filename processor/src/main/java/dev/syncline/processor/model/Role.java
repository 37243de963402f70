package dev.syncline.processor.model;

import java.util.Optional;

/** Who writes a column. */
public enum Role {
  /** Identifies the row. */
  ID("id"),
  /** The server's version of the row. */
  VERSION("version"),
  /** Set by the server when the row is first stored. */
  CREATED_AT("createdAt"),
  /** Set by the server with every write of the row. */
  UPDATED_AT("updatedAt"),
  /** Whether the server holds the row as deleted: no column of this device, which keeps no such. */
  DELETED("deleted"),
  /** Written by apps, on every device. */
  SYNCED(""),
  /** Written by this app, and known to this device alone. */
  LOCAL_ONLY(""),
  /** Written by the server, and read by apps. */
  SERVER_ONLY("");

  private final String fixedName;

  Role(String fixedName) {
    this.fixedName = fixedName;
  }

  /** The name that a column of this role always has. */
  public Optional<String> fixedName() {
    return fixedName.isEmpty() ? Optional.empty() : Optional.of(fixedName);
  }
}

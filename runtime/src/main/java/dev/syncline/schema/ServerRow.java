package dev.syncline.schema;

import org.jspecify.annotations.Nullable;

/**
 * What the server holds of a row, as far as this device knows.
 *
 * @param row its values; of a deleted row perhaps the id alone
 * @param version its version, or null if the answer had none
 * @param updatedAt when the server last stored it, in the stored spelling of {@link InstantText},
 *     or null if the answer did not say
 * @param deleted whether it is a tombstone: deleted, and remembered as such
 * @param unknown its fields of which the model knows nothing, as the JSON object of them that came;
 *     null where that was not kept
 */
public record ServerRow(
    Row row,
    @Nullable String version,
    @Nullable String updatedAt,
    boolean deleted,
    @Nullable String unknown) {

  /** A row of which no more is kept than what the model knows. */
  public ServerRow(Row row, @Nullable String version, @Nullable String updatedAt, boolean deleted) {
    this(row, version, updatedAt, deleted, null);
  }

  public String id() {
    return row.id();
  }

  /** The same row, with a version that came in a header. */
  public ServerRow withVersion(String newVersion) {
    return new ServerRow(row.withVersion(newVersion), newVersion, updatedAt, deleted, unknown);
  }

  /** The same row, deleted. */
  public ServerRow asTombstone() {
    return new ServerRow(row, version, updatedAt, true, unknown);
  }

  /** The values of a row that the server has; null if it has none, or deleted it. */
  public static @Nullable Row living(@Nullable ServerRow server) {
    return server == null || server.deleted() ? null : server.row();
  }
}

package dev.syncline.queue;

import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a row that this device's own pushes have replaced. An object that the app has
 * held since before such a push is not stale: nobody else has changed the row. Also remembers the
 * versions of rows that this device deleted, so that bringing one back is not taken for a conflict.
 */
public final class Lineage {

  private static final int KEPT = 50_000;

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_lineage" (
        "table_name" TEXT NOT NULL, "row_id" TEXT NOT NULL, "version" TEXT NOT NULL,
        UNIQUE ("table_name", "row_id", "version"))""";

  /** How a row that had no version yet is written down. */
  private static final String NO_VERSION = "";

  /** Makes the table where there is none, and forgets what is old. */
  static void create(SqlSession session) {
    session.execute(CREATE);
    try (SqlStatement prune =
        session.prepare(
            "DELETE FROM \"syncline_lineage\" WHERE rowid <="
                + " (SELECT max(rowid) FROM \"syncline_lineage\") - ?1")) {
      prune.int64(0, KEPT);
      prune.update();
    }
  }

  /** A push of this device replaced the version, which is null if the row was new. */
  public void remember(SqlSession session, String table, String rowId, @Nullable String version) {
    session.update(
        "INSERT INTO \"syncline_lineage\" VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        table,
        rowId,
        version == null ? NO_VERSION : version);
  }

  /** Another writer replaced the row: what was held before is stale now. */
  public void forget(SqlSession session, String table, String rowId) {
    String sql = "DELETE FROM \"syncline_lineage\" WHERE \"table_name\" = ?1 AND \"row_id\" = ?2";
    session.update(sql, table, rowId);
  }

  /** Whether nothing is remembered at all. */
  public boolean isEmpty(SqlSession session) {
    return !session.exists("SELECT 1 FROM \"syncline_lineage\" LIMIT 1");
  }

  /** Whether nobody but this device has written the row since it had this version. */
  public boolean contains(
      SqlSession session, String table, String rowId, @Nullable String version) {
    String sql =
        "SELECT 1 FROM \"syncline_lineage\""
            + " WHERE \"table_name\" = ?1 AND \"row_id\" = ?2 AND \"version\" = ?3";
    return session.exists(sql, table, rowId, version == null ? NO_VERSION : version);
  }
}

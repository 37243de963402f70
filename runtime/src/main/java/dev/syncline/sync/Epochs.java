package dev.syncline.sync;

import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;

/**
 * How often a table was purged. A page that was asked for in an earlier epoch is not applied. Kept
 * in the file and not in memory, so that a purge that is rolled back has begun none.
 */
final class Epochs {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_epoch" (
        "table_name" TEXT NOT NULL PRIMARY KEY,
        "epoch" INTEGER NOT NULL)""";

  private static final String SELECT =
      "SELECT \"epoch\" FROM \"syncline_epoch\" WHERE \"table_name\" = ?1";

  private static final String BEGIN =
      """
      INSERT OR REPLACE INTO "syncline_epoch" VALUES (?1, coalesce((%s), 0) + 1)"""
          .replace("%s", SELECT);

  private Epochs() {}

  static void create(SqlSession session) {
    session.execute(CREATE);
  }

  /** The present epoch of a table. */
  static long of(SqlSession session, String table) {
    try (SqlStatement statement = session.prepare(SELECT)) {
      statement.text(0, table);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? cursor.int64(0) : 0;
      }
    }
  }

  /** Begins another epoch of a table. */
  static void begin(SqlSession session, String table) {
    session.update(BEGIN, table);
  }
}

package dev.syncline.sync;

import dev.syncline.queue.UnknownFields;
import dev.syncline.store.SqlSession;
import dev.syncline.store.migration.UpgradedTable;

/**
 * The rows that are here since before their table had a column: of each, a pull applies what the
 * server has once more, though the version is here. Which rows they are is kept in the file, so
 * that it does not matter by which pulls they come, nor when. Every method is a part of the
 * caller's transaction.
 */
public final class Backfill {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_backfill" (
        "table_name" TEXT NOT NULL,
        "row_id" TEXT NOT NULL,
        PRIMARY KEY ("table_name", "row_id")) WITHOUT ROWID""";

  private static final String ONE = " WHERE \"table_name\" = ?1 AND \"row_id\" = ?2";

  private final String table;

  Backfill(String table) {
    this.table = table;
  }

  static void create(SqlSession session) {
    session.execute(CREATE);
  }

  /** What is kept of a table's pulls follows it: its rows were just changed. */
  public static void of(SqlSession session, UpgradedTable upgraded) {
    DeltaTokens tokens = new DeltaTokens();
    tokens.create(session);
    create(session);
    String table = upgraded.after().table();
    if (upgraded.isRenamed()) {
      rename(session, upgraded.before().table(), table);
      tokens.rename(session, upgraded.before().table(), table);
      UnknownFields.rename(session, upgraded.before().table(), table);
    }
    if (upgraded.forgets()) {
      new UnknownFields(table).doubt(session);
    }
    if (upgraded.leavesGaps()) {
      tokens.clear(session, table);
      add(session, table, "\"id\" FROM \"" + table + "\"");
      add(session, table, "\"row_id\" FROM \"syncline_operation\" WHERE \"table_name\" = ?1");
    }
  }

  private static void rename(SqlSession session, String before, String after) {
    String sql =
        "UPDATE OR REPLACE \"syncline_backfill\" SET \"table_name\" = ?1"
            + " WHERE \"table_name\" = ?2";
    session.update(sql, after, before);
  }

  private static void add(SqlSession session, String table, String rows) {
    session.update("INSERT OR IGNORE INTO \"syncline_backfill\" SELECT ?1, " + rows, table);
  }

  /** Whether rows of the table are waited for. */
  boolean isOpen(SqlSession session) {
    String sql = "SELECT 1 FROM \"syncline_backfill\" WHERE \"table_name\" = ?1 LIMIT 1";
    return session.exists(sql, table);
  }

  /** Whether the row is waited for. */
  boolean awaits(SqlSession session, String rowId) {
    return session.exists("SELECT 1 FROM \"syncline_backfill\"" + ONE, table, rowId);
  }

  /** The row came: whether it was waited for. */
  boolean end(SqlSession session, String rowId) {
    return session.update("DELETE FROM \"syncline_backfill\"" + ONE, table, rowId) > 0;
  }
}

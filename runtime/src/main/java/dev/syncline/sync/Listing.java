package dev.syncline.sync;

import dev.syncline.query.tree.IdSource;
import dev.syncline.schema.ServerRow;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a server listed of a table, beside what is here of it: a table of SQLite's own for the time
 * of a reconciliation, so that it costs no memory however long it is. Seen by writes alone.
 */
final class Listing implements IdSource {

  private final String name;
  private final String table;
  private final String compared;

  /**
   * The listing of a table.
   *
   * @param table its name
   * @param hasVersions whether the table keeps its rows' versions
   */
  Listing(String table, boolean hasVersions) {
    this.table = '"' + table + '"';
    this.name = "temp.\"syncline_listing_" + table + '"';
    this.compared = hasVersions ? " OR here.\"version\" IS NOT listed.\"version\"" : "";
  }

  /** Begins empty. */
  Listing begin(SqlSession session) {
    end(session);
    session.execute(
        "CREATE TEMP TABLE "
            + name.substring("temp.".length())
            + " (\"id\" TEXT NOT NULL PRIMARY KEY, \"version\" TEXT, \"gone\" INTEGER NOT NULL)");
    return this;
  }

  Listing end(SqlSession session) {
    session.execute("DROP TABLE IF EXISTS " + name);
    return this;
  }

  /** Adds rows that the server has. */
  void add(SqlSession session, List<ServerRow> rows) {
    try (SqlStatement insert =
        session.prepare("INSERT OR REPLACE INTO " + name + " VALUES (?1, ?2, 0)")) {
      for (ServerRow row : rows) {
        insert.text(0, row.id());
        insert.text(1, row.version());
        insert.update();
      }
    }
  }

  /** Notes all rows that are here and were not listed. */
  void noteGone(SqlSession session) {
    session.execute(
        "INSERT INTO "
            + name
            + " SELECT \"id\", NULL, 1 FROM "
            + table
            + " WHERE \"id\" NOT IN (SELECT \"id\" FROM "
            + name
            + ")");
  }

  /** Notes rows that are here and were not listed. */
  void noteGone(SqlSession session, List<String> ids) {
    try (SqlStatement insert = session.prepare("INSERT INTO " + name + " VALUES (?1, NULL, 1)")) {
      for (String id : ids) {
        insert.text(0, id);
        insert.update();
      }
    }
  }

  /** The ids of rows that are gone: at most so many, behind an id. */
  List<String> gone(SqlSession session, String after, int most) {
    String sql = "SELECT \"id\" FROM " + name + " WHERE \"id\" > ?1 AND \"gone\"";
    return ids(session, sql + " ORDER BY \"id\" LIMIT ?2", after, most);
  }

  /** The ids of listed rows that are not here in that version: at most so many, behind an id. */
  List<String> stale(SqlSession session, String after, int most) {
    String sql =
        "SELECT listed.\"id\" FROM "
            + name
            + " AS listed LEFT JOIN "
            + table
            + " AS here ON here.\"id\" = listed.\"id\""
            + " WHERE listed.\"id\" > ?1 AND NOT listed.\"gone\" AND (here.\"id\" IS NULL"
            + compared
            + ") ORDER BY listed.\"id\" LIMIT ?2";
    return ids(session, sql, after, most);
  }

  private static List<String> ids(SqlSession session, String sql, String after, int most) {
    List<String> ids = new ArrayList<>();
    try (SqlStatement statement = session.prepare(sql)) {
      statement.text(0, after);
      statement.int64(1, most);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          ids.add(cursor.text(0));
        }
      }
    }
    return ids;
  }

  @Override
  public String table() {
    return name;
  }

  @Override
  public Select select() {
    return new Select("SELECT \"id\" FROM " + name, List.of());
  }
}

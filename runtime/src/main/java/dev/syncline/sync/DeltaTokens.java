package dev.syncline.sync;

import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the incremental pulls have come: one line for each table and name, bound to the filter
 * that it was pulled with. Every method is a part of the caller's transaction, so that a page and
 * its token are stored together.
 */
final class DeltaTokens {

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS "syncline_delta_token" (
        "table_name" TEXT NOT NULL,
        "query_name" TEXT NOT NULL,
        "filter" TEXT NOT NULL,
        "token" TEXT,
        "position_from" TEXT,
        "position_bucket" TEXT,
        "look_back" TEXT,
        PRIMARY KEY ("table_name", "query_name"))""";

  private static final String SELECT =
      """
      SELECT "filter", "token", "position_from", "position_bucket", "look_back"
      FROM "syncline_delta_token" WHERE "table_name" = ?1 AND "query_name" = ?2""";

  private static final String OF_TABLE = " WHERE \"table_name\" = ?1";

  private static final String NOWHERE =
      """
      "token" = NULL, "position_from" = NULL, "position_bucket" = NULL, "look_back" = NULL""";

  private static final String REPLACE =
      "INSERT OR REPLACE INTO \"syncline_delta_token\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

  /**
   * How far a pull has come.
   *
   * @param filter the filter of the pull, as the server was told it
   * @param token where the next pull begins, or null at the start of time
   * @param position where an unfinished pull goes on, or null if the last one came to its end
   * @param lookBack what the token must not be later than when the unfinished pull comes to its
   *     end, or null if that does not matter
   */
  record DeltaToken(
      String filter,
      @Nullable String token,
      @Nullable Position position,
      @Nullable String lookBack) {}

  /**
   * A place in an unfinished pull.
   *
   * @param from the millisecond that it has reached
   * @param bucket the last id read within that millisecond, if it is read by id; else null
   */
  record Position(String from, @Nullable String bucket) {}

  void create(SqlSession session) {
    session.execute(CREATE);
    Epochs.create(session);
  }

  /** Lets the pulls of a table begin anew; which there are, and of what, is still known. */
  void clear(SqlSession session, String table) {
    session.update("UPDATE \"syncline_delta_token\" SET " + NOWHERE + OF_TABLE, table);
  }

  /** Forgets those of a table. */
  void forget(SqlSession session, String table) {
    session.update("DELETE FROM \"syncline_delta_token\"" + OF_TABLE, table);
  }

  /** The table has another name now. */
  void rename(SqlSession session, String before, String after) {
    String sql =
        "UPDATE OR REPLACE \"syncline_delta_token\" SET \"table_name\" = ?1"
            + " WHERE \"table_name\" = ?2";
    session.update(sql, after, before);
  }

  /** Forgets all of them. */
  void clear(SqlSession session) {
    session.execute("DELETE FROM \"syncline_delta_token\"");
  }

  /** The token of a pull, or null if there was none under this name. */
  @Nullable DeltaToken find(SqlSession session, String table, String name) {
    try (SqlStatement statement = session.prepare(SELECT)) {
      statement.texts(table, name);
      try (SqlCursor cursor = statement.query()) {
        return cursor.next() ? read(cursor) : null;
      }
    }
  }

  /** The filters of the table's pulls, as the server was told them; the empty one is all rows. */
  Set<String> filters(SqlSession session, String table) {
    Set<String> filters = new LinkedHashSet<>();
    try (SqlStatement statement =
        session.prepare("SELECT \"filter\" FROM \"syncline_delta_token\"" + OF_TABLE)) {
      statement.text(0, table);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          filters.add(cursor.text(0));
        }
      }
    }
    return filters;
  }

  private static DeltaToken read(SqlCursor cursor) {
    String from = cursor.textOrNull(2);
    Position position = from == null ? null : new Position(from, cursor.textOrNull(3));
    return new DeltaToken(cursor.text(0), cursor.textOrNull(1), position, cursor.textOrNull(4));
  }

  void save(SqlSession session, String table, String name, DeltaToken token) {
    Position position = token.position();
    try (SqlStatement statement = session.prepare(REPLACE)) {
      statement.text(0, table);
      statement.text(1, name);
      statement.text(2, token.filter());
      statement.text(3, token.token());
      statement.text(4, position == null ? null : position.from());
      statement.text(5, position == null ? null : position.bucket());
      statement.text(6, token.lookBack());
      statement.update();
    }
  }
}

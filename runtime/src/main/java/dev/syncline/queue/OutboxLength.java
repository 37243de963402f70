package dev.syncline.queue;

import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;

/**
 * How many operations there are, however many: the last one knows. Whatever is appended knows one
 * more than the one before it, in the statement that appends it, so a write pays for no counter;
 * what another operation knows means nothing. Changes with the outbox, in one transaction.
 */
final class OutboxLength {

  private static final String OF_LAST =
      """
      SELECT "outbox_length" FROM "syncline_operation" ORDER BY "sequence" DESC LIMIT 1""";

  /** One more, as a value of the row that is appended. */
  static final String NEXT = "coalesce((" + OF_LAST + "), 0) + 1";

  private static final String SHORTEN =
      """
      UPDATE "syncline_operation" SET "outbox_length" = (%s) - 1
      WHERE "sequence" =
        (SELECT max("sequence") FROM "syncline_operation" WHERE "sequence" <> ?1)"""
          .replace("%s", OF_LAST);

  private OutboxLength() {}

  static long of(SqlSession session) {
    try (SqlStatement statement = session.prepare(OF_LAST);
        SqlCursor cursor = statement.query()) {
      return cursor.next() ? cursor.int64(0) : 0;
    }
  }

  /** Tells the one that will be the last that this operation is about to go. */
  static void shorten(SqlSession session, long sequence) {
    try (SqlStatement statement = session.prepare(SHORTEN)) {
      statement.int64(0, sequence);
      statement.update();
    }
  }
}

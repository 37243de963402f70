package dev.syncline.queue;

import dev.syncline.queue.Operation.State;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which operations have to go before another: those of the rows that its row refers to, unless they
 * delete them; and before a delete, those that delete the rows which refer to it, or let them go of
 * it. Stateless.
 */
final class Predecessors {

  private static final String SELECT =
      """
      SELECT parent."sequence", parent."state"
      FROM "syncline_link" AS link
      JOIN "syncline_operation" AS parent
        ON parent."table_name" = link."parent_table" AND parent."row_id" = link."parent_id"
      WHERE link."sequence" = ?1 AND NOT link."left" AND parent."kind" <> 'DELETE'
      UNION ALL
      SELECT child."sequence", child."state"
      FROM "syncline_operation" AS parent
      CROSS JOIN "syncline_link" AS link
        ON link."parent_table" = parent."table_name" AND link."parent_id" = parent."row_id"
      CROSS JOIN "syncline_operation" AS child ON child."sequence" = link."sequence"
      WHERE parent."sequence" = ?1 AND parent."kind" = 'DELETE' AND link."left\"""";

  private Predecessors() {}

  /** An operation that has to go before another. */
  record Predecessor(long place, State state) {}

  /** One of those that have to go before the operation in this place, or null if none has to. */
  static @Nullable Predecessor first(SqlSession session, long place, LongPredicate ignored) {
    try (SqlStatement statement = session.prepare(SELECT)) {
      statement.int64(0, place);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          if (!ignored.test(cursor.int64(0))) {
            return new Predecessor(cursor.int64(0), cursor.enumeration(1, State.class));
          }
        }
        return null;
      }
    }
  }
}

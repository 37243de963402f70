package dev.syncline.queue;

import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.queue.Operation.State;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The one place where it is computed what state an operation is in. Stored are {@link
 * State#PENDING}, {@link State#CONFLICT} and {@link State#PARKED}; that a pending one waits, for
 * the end of a pause or for one that has to go before it and does not, depends on the time and on
 * others, and is never stored. Holds no state but the clock.
 */
public final class Waiting {

  /** Those whose pause has not ended, for a moment given twice. */
  private static final String PAUSES =
      "\"next_attempt\" > 0 AND \"next_attempt\" > ? AND \"next_attempt\" <= ? + "
          + Operation.LONGEST_BACKOFF_MILLIS;

  /**
   * Those that do not leave, from the few that are stopped or pause to those that have to come
   * after them ({@link Predecessors}), and so on; for a moment given twice.
   */
  private static final String HELD =
      String.format(
          """
      "sequence" IN (
        WITH RECURSIVE "held" ("place") AS (
          SELECT "sequence" FROM "syncline_operation" WHERE "state" <> 'PENDING'
          UNION
          SELECT "sequence" FROM "syncline_operation" WHERE %s
          UNION
          SELECT
            CASE WHEN link."left"
              THEN (SELECT parent."sequence" FROM "syncline_operation" AS parent
                WHERE parent."table_name" = link."parent_table"
                  AND parent."row_id" = link."parent_id" AND parent."kind" = 'DELETE')
              ELSE link."sequence" END
          FROM "held"
          CROSS JOIN "syncline_operation" AS first ON first."sequence" = "held"."place"
          CROSS JOIN "syncline_link" AS link
            ON (link."sequence" = first."sequence" AND link."left")
              OR (link."parent_table" = first."table_name" AND link."parent_id" = first."row_id"
                AND NOT link."left" AND first."kind" <> 'DELETE'))
        SELECT "place" FROM "held" WHERE "place" IS NOT NULL)""",
          PAUSES);

  private final String waits;
  private final Clock clock;

  /**
   * @param clock whose time tells whether a pause has ended
   */
  public Waiting(OperationQueue queue, Clock clock) {
    this.waits = queue.relations().isEmpty() ? "(" + PAUSES + ")" : HELD;
    this.clock = clock;
  }

  /** Fulfilled by the operations that wait. */
  Sql condition() {
    long now = clock.millis();
    return new Sql("\"state\" = 'PENDING' AND " + waits, List.of(now, now));
  }

  /** Whether the operation waits for the end of a pause. */
  public boolean pauses(Operation operation) {
    return operation.state() == State.PENDING && operation.backoff(clock.millis()) > 0;
  }

  /** Fulfilled by the pending operations that do not wait. */
  Sql opposite() {
    long now = clock.millis();
    return new Sql("\"state\" = 'PENDING' AND NOT " + waits, List.of(now, now));
  }

  /** The places of those that wait, from one place to another. */
  public Set<Long> places(SqlSession session, long from, long to) {
    Sql waits = condition();
    Set<Long> places = new HashSet<>();
    try (SqlStatement statement =
        session.prepare(
            "SELECT \"sequence\" FROM \"syncline_operation\" WHERE "
                + waits.text()
                + " AND \"sequence\" BETWEEN ? AND ?")) {
      waits.bindTo(statement);
      statement.int64(waits.parameters().size(), from);
      statement.int64(waits.parameters().size() + 1, to);
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          places.add(cursor.int64(0));
        }
      }
    }
    return places;
  }
}

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
 * State#PENDING}, {@link State#CONFLICT} and {@link State#PARKED}; that a pending one waits depends
 * on the time and is never stored. Holds no state but the clock.
 */
public final class Waiting {

  /** No push waits longer. A time further ahead counts as past: the clock was set back. */
  private static final long LONGEST_MILLIS = 30_000;

  /** Which pending operations wait, for a moment given twice: for the end of a pause. */
  private static final String WAITS =
      "(\"next_attempt\" > 0 AND \"next_attempt\" > ? AND \"next_attempt\" <= ? + "
          + LONGEST_MILLIS
          + ")";

  private final Clock clock;

  /**
   * @param clock whose time tells whether a pause has ended
   */
  public Waiting(Clock clock) {
    this.clock = clock;
  }

  /** Fulfilled by the operations that wait. */
  Sql condition() {
    long now = clock.millis();
    return new Sql("\"state\" = 'PENDING' AND " + WAITS, List.of(now, now));
  }

  /** Whether the operation waits for the end of a pause. */
  public boolean pauses(Operation operation) {
    long now = clock.millis();
    long next = operation.progress().nextAttempt();
    return operation.state() == State.PENDING && next > now && next <= now + LONGEST_MILLIS;
  }

  /** Fulfilled by the pending operations that do not wait. */
  Sql opposite() {
    long now = clock.millis();
    return new Sql("\"state\" = 'PENDING' AND NOT " + WAITS, List.of(now, now));
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

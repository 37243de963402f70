package dev.syncline.queue;

import dev.syncline.queue.Operation.State;
import dev.syncline.store.SqlCursor;
import dev.syncline.store.SqlSession;
import dev.syncline.store.SqlStatement;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pending operations of some tables in the order of their places, some hundred read at a time;
 * those that are written meanwhile come last. What has become of one since it was read is for the
 * caller to look at.
 */
final class Candidates {

  private static final int BATCH = 256;

  private final List<String> tables;
  private final String select;
  private final Deque<Candidate> read = new ArrayDeque<>();
  private long last;

  Candidates(Collection<String> tables) {
    this.tables = List.copyOf(tables);
    this.select =
        "SELECT \"sequence\", \"table_name\" FROM \"syncline_operation\""
            // The plus keeps SQLite from finding them by their table and sorting them all each
            // time.
            + " WHERE \"sequence\" > ? AND \"state\" = ? AND +\"table_name\" IN ("
            + String.join(", ", Collections.nCopies(tables.size(), "?"))
            + ") ORDER BY \"sequence\" LIMIT "
            + BATCH;
  }

  /** An operation by its place; its table, or null if that does not matter. */
  record Candidate(long place, @Nullable String table) {}

  /** The next one, which stays that until it is taken; null if there is none now. */
  @Nullable Candidate peek(SqlSession session) {
    if (read.isEmpty()) {
      read(session);
    }
    return read.peek();
  }

  /** Takes the next one. */
  void take() {
    last = read.remove().place();
  }

  private void read(SqlSession session) {
    try (SqlStatement statement = session.prepare(select)) {
      statement.int64(0, last);
      statement.enumeration(1, State.PENDING);
      for (int i = 0; i < tables.size(); i++) {
        statement.text(2 + i, tables.get(i));
      }
      try (SqlCursor cursor = statement.query()) {
        while (cursor.next()) {
          read.add(new Candidate(cursor.int64(0), cursor.text(1)));
        }
      }
    }
  }
}

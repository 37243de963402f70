package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.queue.PushOrder;
import dev.syncline.store.SqlSession;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a push sends next: those to which the server said "later", those that have something
 * left to say, and then what is new in the outbox. One that is to be left alone is passed over, and
 * on its way as far as others wait for it. For the thread of the push alone.
 */
final class PushRows {

  private final PushOrder order;
  private final Function<String, TablePush> tables;
  private final Clock clock;
  private final Deque<RowPush> later = new ArrayDeque<>();
  private final Deque<RowPush> again = new ArrayDeque<>();
  private final List<RowPush> leftAlone = new ArrayList<>();

  PushRows(PushOrder order, Function<String, TablePush> tables, Clock clock) {
    this.order = order;
    this.tables = tables;
    this.clock = clock;
  }

  /** The row is to be sent once more, as soon as the server is well. */
  void later(RowPush row) {
    later.add(row);
  }

  /** The row has something left to be sent. */
  void again(RowPush row) {
    again.add(row);
  }

  /** Nothing more is to be done for the row in this push. */
  void done(RowPush row) {
    order.returned(row.operation());
  }

  /** Whether the server said "later" to a row that is to be sent once more. */
  boolean isServerUnwell() {
    return !later.isEmpty();
  }

  boolean hasNext(SqlSession session) {
    RowPush next = next(session);
    if (next != null) {
      again.addFirst(next);
    }
    return next != null;
  }

  /** The next row; null if none is left, or all that are left wait for another. */
  @Nullable RowPush next(SqlSession session) {
    RowPush known = later.isEmpty() ? again.poll() : later.poll();
    return known == null ? nextOfOutbox(session) : known;
  }

  private @Nullable RowPush nextOfOutbox(SqlSession session) {
    for (Operation operation; (operation = order.next(session)) != null; ) {
      RowPush row = new RowPush(operation, tables.apply(operation.table()));
      if (backoff(row) == 0) {
        return row;
      }
      leftAlone.add(row);
    }
    return null;
  }

  /** Of those that are left alone, the one that is to be sent first; null if there is none. */
  @Nullable RowPush firstLeftAlone() {
    return leftAlone.isEmpty()
        ? null
        : Collections.min(leftAlone, Comparator.comparingLong(this::backoff));
  }

  /** How long the row is still to be left alone, in milliseconds. */
  long backoff(RowPush row) {
    return row.operation().backoff(clock.millis());
  }

  /** The row was left alone for long enough. */
  void release(RowPush row) {
    leftAlone.remove(row);
    again.add(row);
  }
}

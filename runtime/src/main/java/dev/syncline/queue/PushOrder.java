package dev.syncline.queue;

import dev.syncline.queue.Candidates.Candidate;
import dev.syncline.queue.Operation.State;
import dev.syncline.queue.Predecessors.Predecessor;
import dev.syncline.store.SqlSession;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which operation a push sends next: first in, first out, but a row's parents are inserted and
 * updated before it, and deleted after those that were deleted or let go of them. Of rows that wait
 * for each other in a circle, the one that was written first goes first.
 *
 * <p>Gives each operation at most once, also those that are written while the push is at work. One
 * that is in conflict or parked, or that was given and is still there, holds those that have to
 * come after it, and those after them, until another push. What has to go before an operation of
 * the tables that are pushed is given too, of whatever table.
 *
 * <p>One for each push; not safe for several threads. A place in the outbox is looked at once, and
 * once more for each one that it has waited for.
 */
public final class PushOrder {

  private final OperationQueue queue;
  private final Candidates candidates;
  private final Set<Long> onTheirWay = new HashSet<>();
  private final Places ended = new Places();
  private final WaitingPlaces waits = new WaitingPlaces();
  private final Queue<Long> released = new PriorityQueue<>();

  /** The order of a push of these tables. */
  public PushOrder(OperationQueue queue, Set<String> tables) {
    this.queue = queue;
    this.candidates = new Candidates(tables);
  }

  /**
   * The next operation that may leave now.
   *
   * @return null if none is left, or all that are left wait for one on its way
   */
  public @Nullable Operation next(SqlSession session) {
    for (Candidate next; (next = nextCandidate(session)) != null; ) {
      Operation given = isSettled(next.place()) ? null : give(session, next);
      if (given != null) {
        return given;
      }
    }
    return null;
  }

  /** An operation that was given is no longer on its way, whatever came of it. */
  public void returned(Operation operation) {
    onTheirWay.remove(operation.sequence());
    end(operation.sequence());
  }

  private @Nullable Candidate nextCandidate(SqlSession session) {
    Candidate unseen = candidates.peek(session);
    Long first = released.peek();
    if (first != null && (unseen == null || first < unseen.place())) {
      released.remove();
      return new Candidate(first, null);
    }
    if (unseen != null) {
      candidates.take();
    }
    return unseen;
  }

  private boolean isSettled(long place) {
    return ended.contains(place) || onTheirWay.contains(place) || waits.contains(place);
  }

  /** The candidate or, if others have to go before it, the first of them. */
  private @Nullable Operation give(SqlSession session, Candidate candidate) {
    if (!isLinked(candidate)) {
      return leave(session, candidate.place());
    }
    Long place = candidate.place();
    while (place != null) {
      Predecessor before = predecessor(session, place);
      if (before == null) {
        return leave(session, place);
      }
      place = wait(session, place, before);
    }
    return null;
  }

  /** Those that have waited are of tables with references. */
  private boolean isLinked(Candidate candidate) {
    String table = candidate.table();
    return table == null || queue.relations().concern(table);
  }

  private @Nullable Predecessor predecessor(SqlSession session, long place) {
    return Predecessors.first(session, place, other -> waits.isBroken(place, other));
  }

  /**
   * Lets the place wait for one that has to go before it, or end if that does not go.
   *
   * @return which one to look at next, or null for another candidate
   */
  private @Nullable Long wait(SqlSession session, Long place, Predecessor before) {
    if (before.state() != State.PENDING || ended.contains(before.place())) {
      end(place);
      return null;
    }
    Long other = before.place();
    boolean isUnseen = !isSettled(other);
    List<Long> circle = waits.add(place, other);
    if (!circle.isEmpty()) {
      return open(session, circle);
    }
    return isUnseen ? other : null;
  }

  /**
   * Opens a circle where it is none any more, since a row was edited; else where its first
   * operation waits.
   *
   * @return which one to look at next
   */
  private Long open(SqlSession session, List<Long> circle) {
    for (Long place : circle) {
      long other = waits.next(place);
      if (Predecessors.first(session, place, it -> it != other) == null) {
        waits.remove(place);
        return place;
      }
    }
    Long first = Collections.min(circle);
    waits.breakAt(first);
    return first;
  }

  /** The operation as it is now; null if nothing is to be sent for it any more. */
  private @Nullable Operation leave(SqlSession session, long place) {
    Operation operation = queue.find(session, place);
    if (operation == null || operation.state() != State.PENDING) {
      end(place);
      return null;
    }
    onTheirWay.add(place);
    return operation;
  }

  private void end(long place) {
    ended.add(place);
    released.addAll(waits.release(place));
  }
}

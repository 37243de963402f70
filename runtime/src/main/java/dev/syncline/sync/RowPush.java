package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.store.SqlSession;
import dev.syncline.transport.Answer;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way through a push (specification, section 3): prepare, exchange, settle and, in a
 * conflict, decide; round after round, until nothing is left of its operation or nothing more can
 * be done now. For the thread of the push alone.
 *
 * <p><b>Atomicity.</b> What is to be sent is stored before it leaves; what the answer means for row
 * and operation is stored in one transaction. No transaction is open while the request is on its
 * way.
 *
 * <p><b>Crash.</b> Between the two, the operation carries the request, and the next push repeats it
 * before anything else.
 */
final class RowPush {

  /**
   * A row that others keep changing stays in conflict after as many rounds, until the next push.
   */
  private static final int MOST_ROUNDS = 5;

  private final Operation operation;
  private final TablePush phases;
  private int rounds;
  private int setbacks;
  private @Nullable Dispatch dispatch;
  private Answer.@Nullable Unavailable inquiry;
  private boolean inquired;

  RowPush(Operation operation, TablePush phases) {
    this.operation = operation;
    this.phases = phases;
  }

  Operation operation() {
    return operation;
  }

  /** How often a request has left for the operation, in this push and before. */
  int attempts() {
    return operation.progress().attempts() + setbacks;
  }

  @Override
  public String toString() {
    return "Operation " + operation.sequence() + " of table " + operation.table();
  }

  /** How often in succession the server said "later". */
  int setbacks() {
    return setbacks;
  }

  /** Stores what is to be sent next; false if that is nothing. */
  boolean prepare(SqlSession session) {
    if (inquiry == null) {
      rounds++;
      dispatch = phases.preparation().prepare(session, operation);
    }
    return dispatch != null;
  }

  /** What is to be asked of the server, by any thread and without the store. */
  Callable<Outcome> request() {
    Dispatch sent = Objects.requireNonNull(dispatch);
    Answer.Unavailable about = inquiry;
    Exchange exchange = phases.exchange();
    return about == null
        ? () -> exchange.send(operation.rowId(), sent)
        : () -> exchange.inquire(operation.rowId(), sent.image(), about);
  }

  /** Stores what came of the request, and says how the row goes on. */
  Step settle(SqlSession session, Outcome outcome, News news) {
    Step step = phases.settlement().settle(session, operation, outcome, news);
    inquiry = null;
    if (step instanceof Step.Later later) {
      return later(later);
    }
    boolean lastRound = rounds >= MOST_ROUNDS;
    if (lastRound && step instanceof Step.Again) {
      phases.settlement().interrupted(session, operation);
    }
    return lastRound && !(step instanceof Step.Stop) ? Step.over(step) : step;
  }

  /** The server says "later": that again, or the question whether it is the request's fault. */
  private Step later(Step.Later later) {
    Answer.Unavailable answer = later.answer();
    setbacks++;
    rounds = 0;
    if (!inquired && !Backoff.isTooLong(answer.retryAfter())) {
      if (setbacks < Backoff.MOST_ATTEMPTS) {
        return later;
      }
      if (answer.isPerhapsTheRequest()) {
        inquired = true;
        inquiry = answer;
        return Step.AGAIN;
      }
    }
    return new Step.GivenUp(answer);
  }

  /** Leaves the operation alone until then, in milliseconds since 1970. */
  void postpone(SqlSession session, long until) {
    phases.settlement().postpone(session, operation, until);
  }

  /** Asks what is to become of the row, outside every transaction. */
  Step decide() {
    return phases.deciding().decide(operation);
  }
}

package dev.syncline.sync;

import dev.syncline.error.StoreException;
import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.Traffic.Arrival;
import dev.syncline.transport.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the outbox to the server (specification, section 3), some rows at a time: prepares what may
 * leave, sends it, settles what has come in, and lets the app decide what is in conflict. One bad
 * row stops nothing else; a server that is not there, or not well, stops everything for now and
 * loses nothing.
 *
 * <p><b>Threads.</b> Everything but the requests themselves runs on the thread that pushes, also
 * what the app is called for.
 */
final class Push {

  private static final Logger LOG = LoggerFactory.getLogger(Push.class);

  private final Store store;
  private final PushProgress progress;
  private final PushRows rows;
  private final Traffic traffic;
  private final int parallelism;
  private final Pauses pauses;
  private final Listeners listeners;
  private final Call call;
  private final BooleanSupplier mayEnd;
  private Step.@Nullable Stop stop;

  /**
   * A push.
   *
   * @param parallelism how many requests may be on their way
   * @param mayEnd asked when nothing is left to send: false if somebody has joined the push since
   *     it was asked the last time, so that the outbox has to be looked at again
   */
  Push(
      Store store,
      PushProgress progress,
      PushRows rows,
      Traffic traffic,
      int parallelism,
      Pauses pauses,
      Listeners listeners,
      Call call,
      BooleanSupplier mayEnd) {
    this.store = store;
    this.progress = progress;
    this.rows = rows;
    this.traffic = traffic;
    this.parallelism = parallelism;
    this.pauses = pauses;
    this.listeners = listeners;
    this.call = call;
    this.mayEnd = mayEnd;
  }

  /**
   * Pushes until nothing is left to send, or nothing more can be sent now.
   *
   * @param first what is to be stored before anything is sent
   */
  PushResult run(Supplier<?> first) {
    listeners.tell(SyncListener::pushStarted);
    return listeners.ending(
        () -> pushAfter(first), SyncListener::pushFinished, SyncListener::pushFailed);
  }

  private PushResult pushAfter(Supplier<?> first) {
    try {
      listeners.storing(first);
      pushAll();
    } catch (StoreException e) {
      call.requireClosed(store, e);
      stop = new Step.Stop(SyncStatus.CANCELLED, Call.CLOSED);
    } finally {
      traffic.abandon();
    }
    PushResult result = progress.result(stop);
    LOG.debug("Push: {}, {} pushed, {} left", result.status(), result.pushed(), result.remaining());
    return result;
  }

  private void pushAll() {
    while (!isCancelled()
        && (send() || traffic.size() > 0 || waitsForBackoff() || isWantedAgain())) {
      if (traffic.size() > 0) {
        settle(traffic.arrivals());
      }
    }
    traffic.rethrow();
  }

  /** Whether somebody asked for a push since the outbox was looked at, and joined this one. */
  private boolean isWantedAgain() {
    return stop == null && !traffic.hasFailed() && !mayEnd.getAsBoolean();
  }

  private boolean isCancelled() {
    if (call.isCancelled()) {
      stop = new Step.Stop(SyncStatus.CANCELLED, PushReport.CANCELLED);
    }
    return call.isCancelled();
  }

  /** Sends what may leave now, and says whether that was anything. */
  private boolean send() {
    if (stop != null || traffic.hasFailed() || !isServerReady()) {
      return false;
    }
    List<RowPush> leaving = listeners.storing(() -> store.write(this::prepare));
    leaving.forEach(traffic::send);
    return !leaving.isEmpty();
  }

  /**
   * Whether the server may be asked. One that said "later" is left alone until what is on its way
   * has come in and a pause is over; then it is asked for one row at a time, until it is well.
   */
  private boolean isServerReady() {
    if (!rows.isServerUnwell() && !pauses.areAskedFor()) {
      return true;
    }
    boolean mayPause = traffic.size() == 0 && store.read(rows::hasNext);
    return mayPause && goesOnAfter(pauses.pass());
  }

  /** Whether the push goes on after a pause; it ends instead of one that is too long. */
  private boolean goesOnAfter(boolean passed) {
    if (!passed) {
      stop = new Step.Stop(SyncStatus.SERVER_UNAVAILABLE, "The server is left alone for now");
    }
    return passed && !isCancelled();
  }

  /** Waits until a row that is left alone may be sent, if there is one, and it is not long. */
  private boolean waitsForBackoff() {
    RowPush first = stop == null && !traffic.hasFailed() ? rows.firstLeftAlone() : null;
    if (first == null || !goesOnAfter(pauses.pass(rows.backoff(first)))) {
      return false;
    }
    rows.release(first);
    return true;
  }

  /** Stores what is to be sent, of as many rows as may be on their way. */
  private List<RowPush> prepare(SqlSession session) {
    List<RowPush> leaving = new ArrayList<>();
    int most = rows.isServerUnwell() ? 1 : parallelism - traffic.size();
    for (RowPush row; leaving.size() < most && (row = rows.next(session)) != null; ) {
      if (row.prepare(session)) {
        leaving.add(row);
      } else {
        rows.done(row);
      }
    }
    return leaving;
  }

  /** Settles rows whose requests were answered, all in one transaction. */
  private void settle(List<Arrival> arrivals) {
    News news = new News();
    List<Step> steps =
        listeners.storing(() -> store.write(session -> settle(session, arrivals, news)));
    news.tell(listeners);
    for (int i = 0; i < steps.size(); i++) {
      goOn(arrivals.get(i).row(), steps.get(i));
    }
    progress.tell(listeners);
  }

  private static List<Step> settle(SqlSession session, List<Arrival> arrivals, News news) {
    List<Step> steps = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      steps.add(arrival.row().settle(session, arrival.outcome(), news));
    }
    return steps;
  }

  private void goOn(RowPush row, Step step) {
    Step next = step instanceof Step.Conflict && !call.isCancelled() ? row.decide() : step;
    if (next instanceof Step.Again) {
      rows.again(row);
    } else if (next instanceof Step.Later answered) {
      pauses.later(row.setbacks(), answered.answer());
      rows.later(row);
    } else if (next instanceof Step.GivenUp givenUp) {
      giveUp(row, givenUp.answer());
    } else {
      end(row, next);
    }
  }

  /** The row is left alone beyond the end of this push, and with it the server. */
  private void giveUp(RowPush row, Answer.Unavailable answer) {
    long until = pauses.givenUp(row.attempts(), answer);
    listeners.storing(
        () ->
            store.write(
                session -> {
                  row.postpone(session, until);
                  return session;
                }));
    String reason = answer.status() + ": " + answer.words();
    end(row, new Step.Stop(SyncStatus.SERVER_UNAVAILABLE, reason));
  }

  private void end(RowPush row, Step step) {
    rows.done(row);
    progress.ended(step);
    LOG.debug("{}: {}", row, step.getClass().getSimpleName());
    if (step instanceof Step.Stop ended && stop == null) {
      stop = ended;
    }
  }
}

package dev.syncline.sync;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncListener;
import dev.syncline.event.SyncStatus;
import dev.syncline.queue.Operation;
import dev.syncline.queue.PushOrder;
import dev.syncline.store.SqlSession;
import dev.syncline.store.Store;
import dev.syncline.sync.Traffic.Arrival;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  private final Store store;
  private final PushReport report;
  private final PushOrder order;
  private final Function<String, TablePush> tables;
  private final Surroundings surroundings;
  private final Listeners listeners;
  private final Call call;
  private final Backoff backoff;
  private final Traffic traffic;
  private final BooleanSupplier mayEnd;
  private final Deque<RowPush> again = new ArrayDeque<>();
  private final Deque<RowPush> later = new ArrayDeque<>();
  private long pause;
  private int pushed;
  private Step.@Nullable Stop stop;

  Push(
      Store store,
      PushReport report,
      PushOrder order,
      Function<String, TablePush> tables,
      Surroundings surroundings,
      Listeners listeners,
      Traffic traffic,
      Call call,
      BooleanSupplier mayEnd) {
    this.store = store;
    this.report = report;
    this.order = order;
    this.tables = tables;
    this.surroundings = surroundings;
    this.listeners = listeners;
    this.call = call;
    this.backoff = new Backoff(surroundings.random());
    this.traffic = traffic;
    this.mayEnd = mayEnd;
  }

  /** Pushes until nothing is left to send, or nothing more can be sent now. */
  PushResult run() {
    listeners.tell(SyncListener::pushStarted);
    try {
      pushAll();
    } finally {
      traffic.abandon();
    }
    PushResult result = result();
    listeners.tell(l -> l.pushFinished(result));
    return result;
  }

  private void pushAll() {
    while (!isCancelled() && (send() || traffic.size() > 0 || isWantedAgain())) {
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
    List<RowPush> leaving = store.write(this::prepare);
    leaving.forEach(traffic::send);
    return !leaving.isEmpty();
  }

  /**
   * Whether the server may be asked. One that said "later" is left alone until what is on its way
   * has come in and a pause is over; then it is asked for one row at a time, until it is well.
   */
  private boolean isServerReady() {
    if (later.isEmpty()) {
      return true;
    }
    if (traffic.size() > 0) {
      return false;
    }
    pause();
    return !isCancelled();
  }

  private void pause() {
    long millis = pause;
    pause = 0;
    if (millis > 0) {
      call.waiting(
          () -> {
            surroundings.sleeper().sleep(millis);
            return true;
          });
    }
  }

  private List<RowPush> prepare(SqlSession session) {
    List<RowPush> leaving = new ArrayList<>();
    int most = later.isEmpty() ? surroundings.parallelism() - traffic.size() : 1;
    for (RowPush row; leaving.size() < most && (row = next(session)) != null; ) {
      if (row.prepare(session)) {
        leaving.add(row);
      } else {
        order.returned(row.operation());
      }
    }
    return leaving;
  }

  private @Nullable RowPush next(SqlSession session) {
    RowPush goingOn = later.isEmpty() ? again.poll() : later.poll();
    if (goingOn != null) {
      return goingOn;
    }
    Operation operation = order.next(session);
    return operation == null ? null : new RowPush(operation, tables.apply(operation.table()));
  }

  /** Settles rows whose requests were answered, all in one transaction. */
  private void settle(List<Arrival> arrivals) {
    News news = new News();
    List<Step> steps = store.write(session -> settle(session, arrivals, news));
    news.tell(listeners);
    for (int i = 0; i < steps.size(); i++) {
      goOn(arrivals.get(i).row(), steps.get(i));
    }
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
      again.add(row);
    } else if (next instanceof Step.Later answered) {
      later.add(row);
      pause = Math.max(pause, backoff.millis(row.setbacks(), answered.answer().retryAfter()));
    } else {
      end(row, next);
    }
  }

  private void end(RowPush row, Step step) {
    order.returned(row.operation());
    if (step instanceof Step.Stop ended && stop == null) {
      stop = ended;
    }
    if (step instanceof Step.Finished finished && finished.carriedOut()) {
      pushed++;
    }
  }

  private PushResult result() {
    return stop == null
        ? report.of(SyncStatus.COMPLETED, pushed, null)
        : report.of(stop.status(), pushed, stop.reason());
  }
}

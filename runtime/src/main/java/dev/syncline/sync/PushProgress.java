package dev.syncline.sync;

import dev.syncline.event.PushResult;
import dev.syncline.event.SyncStatus;
import org.jspecify.annotations.Nullable;

/** How far a push is, for those who hear of it. For the thread of the push alone. */
final class PushProgress {

  private final PushReport report;
  private int total;
  private int done;
  private int told;
  private int pushed;

  PushProgress(PushReport report) {
    this.report = report;
  }

  /** An operation was dealt with. */
  void ended(Step step) {
    done++;
    if (step instanceof Step.Finished finished && finished.carriedOut()) {
      pushed++;
    }
  }

  /**
   * Tells what was done since. What there is to do is counted once something is done: the first
   * request waits for nothing.
   */
  void tell(Listeners listeners) {
    if (done == told) {
      return;
    }
    if (told == 0) {
      total = done + report.toSend();
    }
    told = done;
    listeners.tell(l -> l.pushProgress(done, Math.max(done, total)));
  }

  /** The end of the push, which came early if there is a reason. */
  PushResult result(Step.@Nullable Stop stop) {
    return stop == null
        ? report.of(SyncStatus.COMPLETED, pushed, null)
        : report.of(stop.status(), pushed, stop.reason());
  }
}

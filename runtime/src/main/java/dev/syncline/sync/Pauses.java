package dev.syncline.sync;

import dev.syncline.queue.Operation;
import dev.syncline.sync.Surroundings.Sleeper;
import dev.syncline.transport.Answer;
import java.time.Clock;
import java.time.Instant;

/**
 * How long a push leaves a server alone that said "later". Tells the app until when. For the thread
 * of the push alone.
 */
final class Pauses {

  private final Clock clock;
  private final Sleeper sleeper;
  private final Backoff backoff;
  private final Patience patience;
  private final Listeners listeners;
  private final Call call;
  private long next;

  Pauses(Surroundings surroundings, Patience patience, Listeners listeners, Call call) {
    this.clock = surroundings.clock();
    this.sleeper = surroundings.sleeper();
    this.backoff = new Backoff(surroundings.random());
    this.patience = patience;
    this.listeners = listeners;
    this.call = call;
  }

  /**
   * The server said "later".
   *
   * @param attempts how often it was asked, from 1
   */
  void later(int attempts, Answer.Unavailable answer) {
    patience.asked(answer.retryAfter());
    next = Math.max(next, backoff.millis(attempts, answer.retryAfter()));
  }

  /**
   * The server said "later" too often, or asks for too long.
   *
   * @param attempts how often it was asked, also by earlier pushes
   * @return until when the operation is to be left alone, in milliseconds since 1970
   */
  long givenUp(int attempts, Answer.Unavailable answer) {
    patience.asked(answer.retryAfter());
    long millis = backoff.millis(attempts, answer.retryAfter());
    long bounded = Math.min(millis, Operation.LONGEST_BACKOFF_MILLIS);
    tell(bounded);
    return clock.millis() + bounded;
  }

  /** Whether the server asked every push and pull to leave it alone until some time to come. */
  boolean areAskedFor() {
    return patience.left() > 0;
  }

  /** Leaves the server alone for as long as it said; false if that is too long to wait for. */
  boolean pass() {
    long millis = Math.max(next, patience.left());
    next = 0;
    return pass(millis);
  }

  /** Lets time pass, unless the call is cancelled; false if that is too long to wait for. */
  boolean pass(long millis) {
    if (millis > Backoff.LONGEST_MILLIS) {
      return false;
    }
    if (millis > 0) {
      tell(millis);
      sleep(millis);
    }
    return true;
  }

  private void sleep(long millis) {
    call.waiting(
        () -> {
          sleeper.sleep(millis);
          return true;
        });
  }

  private void tell(long millis) {
    Instant when = clock.instant().plusMillis(millis);
    listeners.tell(l -> l.retryAt(when));
  }
}

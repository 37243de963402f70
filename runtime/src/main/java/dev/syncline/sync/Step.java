package dev.syncline.sync;

import dev.syncline.event.SyncStatus;
import dev.syncline.transport.Answer;

/** How far one request took an operation. */
sealed interface Step {

  /** Nothing is left of it, or nothing more can be done for it now. */
  record Finished(boolean carriedOut) implements Step {}

  /** The rest is to be sent. */
  record Again() implements Step {}

  /** The app has to decide. */
  record Conflict() implements Step {}

  /** The server cannot take it now; the request may be repeated. */
  record Later(Answer.Unavailable answer) implements Step {}

  /** The server said "later" too often, or asks for more time than a push waits. */
  record GivenUp(Answer.Unavailable answer) implements Step {}

  /** Nobody answers, or not without a token: no use in trying the other operations. */
  record Stop(SyncStatus status, String reason) implements Step {}

  Step FINISHED = new Finished(false);
  Step CARRIED_OUT = new Finished(true);
  Step AGAIN = new Again();
  Step CONFLICT = new Conflict();

  /** What an outcome that settles nothing means for the push. */
  static Step of(Outcome outcome) {
    if (outcome instanceof Outcome.Later later) {
      return new Later(later.answer());
    } else if (outcome instanceof Outcome.Unauthorized wanted) {
      return new Stop(SyncStatus.AUTHENTICATION, wanted.words());
    } else if (outcome instanceof Outcome.Unreachable lost) {
      return new Stop(SyncStatus.NETWORK, lost.words());
    }
    return FINISHED;
  }

  /** The step of a row that gets no further round. */
  static Step over(Step step) {
    return step instanceof Finished ? step : FINISHED;
  }
}

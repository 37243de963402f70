package dev.syncline.sync;

import dev.syncline.event.SyncStatus;
import dev.syncline.transport.Answer;

/** How far one request took an operation. */
sealed interface Step {

  /** Nothing is left of it, or nothing more can be done for it now. */
  record Finished(boolean carriedOut) implements Step {}

  /** The rest is to be sent. */
  record Again() implements Step {}

  /** The server cannot take it now; the request may be repeated. */
  record Later(Answer.Unavailable answer) implements Step {}

  /** Nobody answers, or not without a token: no use in trying the other operations. */
  record Stop(SyncStatus status, String reason) implements Step {}

  Step FINISHED = new Finished(false);
  Step CARRIED_OUT = new Finished(true);
  Step AGAIN = new Again();
}

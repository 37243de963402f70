package dev.syncline.event;

import org.jspecify.annotations.Nullable;

/**
 * What a push did. What is counted is of the tables that were pushed: all of them, or those that
 * were named and those that they refer to.
 *
 * @param status how it ended
 * @param pushed how many operations the server carried out
 * @param conflicts how many operations now wait for the app to decide a conflict, also from before
 * @param parked how many operations the server refused, and now wait for the app to mend them, also
 *     from before
 * @param waiting how many operations are not to be sent before some time, or before another one
 * @param remaining how many operations are left in the outbox, the former three included
 * @param reason why it did not go to its end, in words; null if it did
 */
public record PushResult(
    SyncStatus status,
    int pushed,
    int conflicts,
    int parked,
    int waiting,
    int remaining,
    @Nullable String reason) {

  /** Whether the push went to its end and left nothing in the outbox. */
  public boolean isClean() {
    return status == SyncStatus.COMPLETED && remaining == 0;
  }
}

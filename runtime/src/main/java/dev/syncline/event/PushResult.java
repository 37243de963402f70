package dev.syncline.event;

import org.jspecify.annotations.Nullable;

/**
 * What a push did.
 *
 * @param pushed how many operations the server carried out
 * @param conflicts how many operations wait for the app to decide a conflict
 * @param parked how many operations the server refused, and wait for the app to mend them
 * @param remaining how many operations are left in the outbox, the former two included
 * @param reason why it did not go to its end, in words; null if it did
 */
public record PushResult(
    SyncStatus status,
    int pushed,
    int conflicts,
    int parked,
    int remaining,
    @Nullable String reason) {

  /** Whether the push went to its end and left nothing in the outbox. */
  public boolean isClean() {
    return status == SyncStatus.COMPLETED && remaining == 0;
  }
}

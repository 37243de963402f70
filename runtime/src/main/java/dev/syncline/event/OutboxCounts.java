package dev.syncline.event;

/**
 * How many changes of this device wait, at one moment. Each counts once: a row has one change,
 * however often it was edited.
 *
 * @param pending how many go out with the next push, or a later one
 * @param waiting how many of these are not sent at once: a pause has to end first, or another
 *     change to be settled
 * @param conflicts how many wait for the app to decide a conflict
 * @param parked how many the server refused, and wait for the app to retry, edit or discard them
 */
public record OutboxCounts(long pending, long waiting, long conflicts, long parked) {

  /** How many there are in all. */
  public long total() {
    return pending + conflicts + parked;
  }

  /** Whether the server has everything that was written here. */
  public boolean isEmpty() {
    return total() == 0;
  }
}

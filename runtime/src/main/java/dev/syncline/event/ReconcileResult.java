package dev.syncline.event;

import org.jspecify.annotations.Nullable;

/**
 * What a reconciliation did.
 *
 * @param listed how many rows the server listed, those of several filters once for each; where it
 *     is 0 and rows were removed, the server has nothing left that was asked for, or shows the user
 *     nothing any more
 * @param removed how many rows were removed here: all that were found to be gone or, unless it is
 *     {@link SyncStatus#COMPLETED}, as a rule none
 * @param stored how many rows were stored: those that were not here, or in another version
 * @param reason why it did not go to its end, in words; null if it did
 */
public record ReconcileResult(
    SyncStatus status, long listed, long removed, long stored, @Nullable String reason)
    implements TableResult {

  /** Whether this device now has what the server listed, and nothing else of it. */
  @Override
  public boolean isComplete() {
    return status == SyncStatus.COMPLETED;
  }
}

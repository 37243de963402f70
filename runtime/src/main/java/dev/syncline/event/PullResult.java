package dev.syncline.event;

import org.jspecify.annotations.Nullable;

/**
 * What a pull did.
 *
 * @param received how many rows came, some perhaps more than once
 * @param stored how many of them were new here, or in another version
 * @param deleted how many rows were removed since the server had deleted them
 * @param unchanged how many were here already, or were left for a pending operation to settle
 * @param pages how many requests were answered
 * @param startedOver whether the name was used with another filter before, so that everything was
 *     asked for again
 * @param reason why it did not go to its end, in words; null if it did
 */
public record PullResult(
    SyncStatus status,
    long received,
    long stored,
    long deleted,
    long unchanged,
    int pages,
    boolean startedOver,
    @Nullable String reason)
    implements TableResult {

  /** Whether everything that was asked for has come. */
  @Override
  public boolean isComplete() {
    return status == SyncStatus.COMPLETED;
  }
}

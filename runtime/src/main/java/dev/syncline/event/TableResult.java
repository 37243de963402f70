package dev.syncline.event;

import org.jspecify.annotations.Nullable;

/** What came of bringing a table in step with the server's. */
public sealed interface TableResult permits PullResult, ReconcileResult {

  /** How it ended. */
  SyncStatus status();

  /** Whether it went to its end. */
  boolean isComplete();

  /** Why it did not go to its end, in words; null if it did. */
  @Nullable String reason();
}

package dev.syncline.simulation;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import org.jspecify.annotations.Nullable;

/** Without a version: who writes last, wins. */
@SyncTable(detectConflicts = false)
record Draft(@Id @Nullable String id, @Nullable String title, @Nullable String text) {}

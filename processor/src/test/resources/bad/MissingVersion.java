package com.example;

import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;

@SyncTable
record Note(@Id String id, String text) {} // error: [MissingVersion] Note has no @Version, so an edit made elsewhere would be overwritten unseen. Add "@Version String version", or say @SyncTable(detectConflicts = false).

@SyncTable(value = "other", detectConflicts = true)
record Other(@Id String id, @CreatedAt java.time.Instant createdAt) {} // error: [MissingVersion] Other has no @Version, so an edit made elsewhere would be overwritten unseen. Add "@Version String version", or say @SyncTable(detectConflicts = false).

package com.example;

import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;

@SyncTable
record Note(@Id String id, String text) {} // error: [MissingVersion] Note has no @Version, so an edit made elsewhere would be overwritten unseen. Add "@Version String version", or say @SyncTable(detectConflicts = false).

@SyncTable(value = "other", detectConflicts = true)
record Other(@Id String id, @CreatedAt java.time.Instant createdAt) {} // error: [MissingVersion] Other has no @Version, so an edit made elsewhere would be overwritten unseen. Add "@Version String version", or say @SyncTable(detectConflicts = false).

@SyncTable
record Tagged(
    @Id String id,
    String etag) {} // error: [MissingVersion] Tagged has no @Version, so an edit made elsewhere would be overwritten unseen. Did you mean "@Version String etag"?

@SyncTable
record Misspelled(
    @Id String id,
    String verison) {} // error: [MissingVersion] Misspelled has no @Version, so an edit made elsewhere would be overwritten unseen. Did you mean "@Version String verison"?

package dev.syncline.reference;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** An item of a table that only users who have logged in may read and write. */
@SyncTable
record Secured(@Id String id, String text, @Version String version) {}

package dev.syncline.reference;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

/** An item of a table without soft delete: what is deleted there is gone, and told to nobody. */
@SyncTable
record HardTodo(@Id String id, String text, boolean complete, @Version String version) {}

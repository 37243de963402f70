package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;

/** A row of which the last writer's columns win. */
@SyncTable(value = "bin", detectConflicts = false)
record Bin(@Id String id, String label, Long weight) {}

package dev.syncline.dialects;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;

/** The same row as the server has it, there in a table of another name. */
@SyncTable(value = "bin_wide", detectConflicts = false)
record WideBin(@Id String id, String label, Long weight, String origin) {}

package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;

@SyncTable(value = "settings", detectConflicts = false)
public record LastWriterWins(@Id String id, String value) {}

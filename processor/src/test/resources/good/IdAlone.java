package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;

@SyncTable(detectConflicts = false)
public record IdAlone(@Id String id) {}

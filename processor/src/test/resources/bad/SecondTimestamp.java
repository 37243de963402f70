package com.example;

import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.time.Instant;

@SyncTable
record Note(
    @Id String id,
    @Version String version,
    @CreatedAt Instant created,
    @CreatedAt Instant born, // error: [SecondCreatedAt] born is a second @CreatedAt of Note, next to created. Keep one of them.
    @UpdatedAt Instant updated,
    @UpdatedAt Instant changed) {} // error: [SecondUpdatedAt] changed is a second @UpdatedAt of Note, next to updated. Keep one of them.

package com.example;

import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.time.Instant;

@SyncTable
record Note(
    @Id String id,
    @Version String version,
    @Deleted Instant deletedAt) {} // error: [DeletedNotBoolean] The @Deleted deletedAt is a java.time.Instant. Make it a boolean, which says whether the server holds the row as deleted.

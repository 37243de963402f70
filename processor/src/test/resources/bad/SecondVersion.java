package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(@Id String id, @Version String version,
    @Version String etag) {} // error: [SecondVersion] etag is a second @Version of Note, next to version. Keep one of them.

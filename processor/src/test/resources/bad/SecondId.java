package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id String id,
    @Id String key, // error: [SecondId] key is a second @Id of Note, next to id. Keep one of them.
    @Id // error: [SecondId] third is a second @Id of Note, next to id. Keep one of them.
    String third,
    @Version String version) {}

package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id @Column("key") String id, // error: [ContradictoryAnnotations] id is marked @Id, whose column is always called id. Remove @Column.
    @Version @LocalOnly String version, // error: [ContradictoryAnnotations] version is marked both @Version and @LocalOnly. Remove one of them.
    @CreatedAt @UpdatedAt java.time.Instant time) {} // error: [ContradictoryAnnotations] time is marked both @CreatedAt and @UpdatedAt. Remove one of them.

@SyncTable
record Other(@Id @Version String id, @LocalOnly @Column("fine") String text) {} // error: [ContradictoryAnnotations] id is marked both @Id and @Version. Remove one of them.

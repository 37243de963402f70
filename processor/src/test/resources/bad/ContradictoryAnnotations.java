package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;

@SyncTable
record Note(
    @Id @Column("key") String id, // error: [ContradictoryAnnotations] id is marked @Id, whose column is always called id. Remove @Column.
    @Version @LocalOnly String version, // error: [ContradictoryAnnotations] version is marked both @Version and @LocalOnly. Remove one of them.
    @CreatedAt @UpdatedAt java.time.Instant time) {} // error: [ContradictoryAnnotations] time is marked both @CreatedAt and @UpdatedAt. Remove one of them.

@SyncTable
record Marked(
    @Id String id,
    @Version String version,
    @Deleted @Column("gone") boolean deleted, // error: [ContradictoryAnnotations] deleted is marked @Deleted, whose column is always called deleted. Remove @Column.
    @Deleted @ServerOnly boolean removed, // error: [SecondDeleted] removed is a second @Deleted of Marked, next to deleted. Keep one of them. // error: [ContradictoryAnnotations] removed is marked both @Deleted and @ServerOnly. Remove one of them.
    @LocalOnly @ServerOnly String note) {} // error: [ContradictoryAnnotations] note is marked both @LocalOnly and @ServerOnly. Remove one of them.

@SyncTable
record Other(@Id @Version String id, @LocalOnly @Column("fine") String text) {} // error: [ContradictoryAnnotations] id is marked both @Id and @Version. Remove one of them.

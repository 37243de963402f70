package com.example;

import dev.syncline.annotation.Column;
import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Embedded;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Index;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.References;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Unique;
import dev.syncline.annotation.UpdatedAt;
import dev.syncline.annotation.Version;
import java.util.List;

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
record Merged(
    @Id @Merge(MergeRule.SERVER) String id, // error: [ContradictoryAnnotations] id is marked both @Id and @Merge. Remove one of them.
    @LocalOnly @Merge(MergeRule.LOCAL) String draft, // error: [ContradictoryAnnotations] draft is marked both @LocalOnly and @Merge. Remove one of them.
    @ServerOnly @Merge(MergeRule.MAX) String rank, // error: [ContradictoryAnnotations] rank is marked both @ServerOnly and @Merge. Remove one of them.
    @Version @Merge(MergeRule.SERVER) String version) {} // error: [ContradictoryAnnotations] version is marked both @Version and @Merge. Remove one of them.

@SyncTable(
    detectConflicts = false,
    conflicts = Conflicts.SERVER_WINS) // error: [ContradictoryAnnotations] Careless says conflicts = SERVER_WINS, but none is noticed, as it says detectConflicts = false, too. Remove one of them.
record Careless(
    @Id String id,
    @Merge(MergeRule.MAX) int count) {} // error: [ContradictoryAnnotations] count is marked @Merge, but nothing notices a clash, as Careless says detectConflicts = false. Remove one of them.

@SyncTable
record Kept(
    @Id String id,
    @Json @Index List<String> tags, // error: [ContradictoryAnnotations] tags is marked both @Json and @Index. Remove one of them.
    @Json @LocalOnly @Unique List<String> seen, // error: [ContradictoryAnnotations] seen is marked both @Json and @Unique. Remove one of them.
    @Json @References(Other.class) String owner, // error: [ContradictoryAnnotations] owner is marked both @Json and @References. Remove one of them.
    @Version String version) {}

@SyncTable
record Other(@Id @Version String id, @LocalOnly @Column("fine") String text) {} // error: [ContradictoryAnnotations] id is marked both @Id and @Version. Remove one of them.

@SyncTable
record Embedding(
    @Id String id,
    @Embedded @LocalOnly Count here, // error: [ContradictoryAnnotations] here is marked @LocalOnly, and its component times @Merge. Remove one of them.
    @Embedded @ServerOnly Outer there, // error: [ContradictoryAnnotations] there is marked @ServerOnly, and its component times @Merge. Remove one of them.
    @Version String version) {}

record Count(@Merge(MergeRule.MAX) Integer times) {}

record Outer(@Embedded Count count) {}

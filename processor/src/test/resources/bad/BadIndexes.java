package com.example;

import dev.syncline.annotation.CreatedAt;
import dev.syncline.annotation.Deleted;
import dev.syncline.annotation.Id;
import dev.syncline.annotation.Index;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.LocalOnly;
import dev.syncline.annotation.ServerOnly;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Unique;
import dev.syncline.annotation.Version;
import java.time.Instant;
import java.util.List;

@SyncTable
@Index({"list", "don"}) // error: [UnknownProperty] Note has no column of the property "don", which @Index names. Did you mean "done"?
record Note(
    @Id String id,
    String list,
    boolean done,
    @Deleted boolean gone,
    @Version String version) {}

@SyncTable
@Index({"gone", "list"}) // error: [UnknownProperty] Gone has no column of the property "gone", which @Index names. Name some of id, list, version.
record Gone(@Id String id, String list, @Deleted boolean gone, @Version String version) {}

@SyncTable
@Index // error: [EmptyIndex] @Index on Empty names no columns. Name their properties, or move it to the one column.
record Empty(@Id String id, @CreatedAt @Index Instant created, @Version String version) {}

@SyncTable
@Index({"id", "text"}) // error: [IndexOnId] @Index begins with id, the id, by which one row is found already. Remove it.
record Ids(
    @Id @Index String id, // error: [IndexOnId] @Index begins with id, the id, by which one row is found already. Remove it.
    String text,
    @Version @Index String version) {} // error: [ContradictoryAnnotations] version is marked both @Version and @Index. Remove one of them.

@SyncTable
@Unique("key") // error: [EqualIndexes] @Unique of key adds nothing to the @Index of the same. Remove one of them.
record Twice(
    @Id String id,
    @Index @LocalOnly String key,
    @ServerOnly @Unique String number, // error: [ContradictoryAnnotations] number is marked both @ServerOnly and @Unique. Remove one of them. // warning: [UniqueOnSynced] Two devices that are offline may each insert the same number, since @Unique holds on one device. Let the server refuse the second one. To accept it, say @SuppressWarnings("UniqueOnSynced").
    @Version String version) {}

@SyncTable
@Unique({"room", "room"}) // error: [RepeatedProperty] @Unique names the property room twice. Name it once.
record Repeating(@Id String id, @LocalOnly String room, @Version String version) {}

@SyncTable
record Naming(
    @Id String id,
    String list,
    @Index({"list", "done"}) boolean done, // error: [NamesOnColumn] @Index on the property done is of this one alone and cannot name list, done. Move it to Naming, or remove the names.
    @Version String version) {}

@SyncTable
@Index({"list", "tags"}) // error: [IndexOfJson] @Index names the property tags, whose JSON no query compares. Leave it out, or keep what rows are found by in a column of its own.
record Tagged(@Id String id, String list, @Json List<String> tags, @Version String version) {}

@SyncTable
@Unique("") // error: [UnknownProperty] Unnamed has no column of the property "", which @Unique names. Name some of id, version.
record Unnamed(@Id String id, @Version String version) {}
